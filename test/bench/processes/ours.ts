import { readFileSync, writeFileSync } from 'node:fs';
import { writeDocx } from '../../../main/documents/docx/write-docx';

/** `node ours.cjs REPORT.json OUT.docx`: our writer as a process of its own. */
const [report = '', target = ''] = process.argv.slice(2);
writeDocx(JSON.parse(readFileSync(report, 'utf8'))).then(({ bytes }) => writeFileSync(target, bytes));
