// Makes the files of examples/: the invented input of each, then what its command must give. Run it with
// `pnpm --filter @amparo/cli make:examples`, and look at the differences before you commit them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeNdjson } from './_examples/few-cases.ts';
import { makeCsv } from './_examples/office-in-csv.ts';
import { makeWorkbook } from './_examples/office-in-workbook.ts';
import { now } from './_examples/office-rows.ts';
import { examples, runExample } from './_examples/run.ts';

const wanted = [
  {
    name: 'grievance-office-export',
    input: 'cases.xlsx',
    make: makeWorkbook,
    command: `amparo check cases.xlsx --zone +08:00 --now ${now}`,
  },
  {
    name: 'grievance-office-export-csv',
    input: 'cases.csv',
    make: makeCsv,
    command: `amparo check cases.csv --zone +07:00 --format json --now ${now}`,
  },
  {
    name: 'grievance-ndjson',
    input: 'cases.ndjson',
    make: makeNdjson,
    command: `amparo check cases.ndjson --out clean.ndjson --now ${now}`,
  },
];

for (const { name, input, make, command } of wanted) {
  const folder = join(examples, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, input), await make());
  await writeFile(join(folder, 'command.txt'), `${command}\n`);
  const { code, stdout, stderr, files } = await runExample(name);
  if (code !== 1) throw new Error(`The command of ${name} ended with ${code}: ${stderr}`);
  await writeFile(join(folder, command.includes('--format json') ? 'expected.json' : 'expected.txt'), stdout);
  for (const [file, content] of Object.entries(files))
    await writeFile(join(folder, `expected.${file}`), content);
}
