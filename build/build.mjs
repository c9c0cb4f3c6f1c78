import { bundleApp } from './bundle/bundle.mjs';
import { main } from './runtime/run.mjs';

await main(async () => {
  await bundleApp();
  return 0;
});
