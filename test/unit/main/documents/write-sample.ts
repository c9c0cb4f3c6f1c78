import { writeFileSync } from 'node:fs';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { sampleReport } from './sample-report';

/** Run as a process of its own: writes the German sample to the path given. */
writeDocx(sampleReport('de')).then(
  ({ bytes }) => writeFileSync(process.argv[2] ?? '', bytes),
  (error: unknown) => {
    process.exitCode = 1;
    console.error(error);
  },
);
