import { readFileSync, writeFileSync } from 'node:fs';
import { bareDocx } from '../bare-docx';

/** `node bare.cjs REPORT.json OUT.docx`: the bare library as a process of its own. */
const [report = '', target = ''] = process.argv.slice(2);
bareDocx(JSON.parse(readFileSync(report, 'utf8'))).then((bytes) => writeFileSync(target, bytes));
