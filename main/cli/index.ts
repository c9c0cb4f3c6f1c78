import { version } from '../../package.json';
import { runCli } from './run-cli';

runCli(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    env: process.env,
    folder: process.cwd(),
  },
  { version },
).then((code) => {
  // Not `process.exit`: what was printed into a pipe has to get through first.
  process.exitCode = code;
});
