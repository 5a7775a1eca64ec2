import { writeFile } from 'node:fs/promises';
import { makeWorkbook } from './_examples/office-in-workbook.ts';
await writeFile('/tmp/ex/cases.xlsx', await makeWorkbook());
