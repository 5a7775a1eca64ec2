// Makes the files of examples/: the invented input of each, then what its commands must give. Run it with
// `pnpm --filter @amparo/cli make:examples`, and look at the differences before you commit them. Names of folders make
// these alone: `pnpm --filter @amparo/cli make:examples referral-directory`.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allExamples } from './_examples/all.ts';
import { examples, expectedOf, printedFile, runExample, withoutDrawnIds } from './_examples/run.ts';

const wanted = process.argv.slice(2);

for (const { name, make, commands } of allExamples) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = join(examples, name);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(await make())) await writeFile(join(folder, file), content);
  await writeFile(join(folder, 'command.txt'), `${commands.join('\n')}\n`);
  const before = (await expectedOf(name)).files;
  const { ended, files } = await runExample(name);
  for (const [at, { code, stdout, stderr }] of ended.entries()) {
    const command = commands[at] as string;
    if (code !== (at === 0 ? 1 : 0))
      throw new Error(`In ${name}, the command ${command} ended with ${code}: ${stderr}`);
    await writeFile(join(folder, printedFile(command, at)), stdout);
  }
  for (const file of Object.keys(before)) if (!(file in files)) await rm(join(folder, `expected.${file}`));
  for (const [file, content] of Object.entries(files))
    if (withoutDrawnIds(content) !== withoutDrawnIds(before[file] ?? ''))
      await writeFile(join(folder, `expected.${file}`), content);
}
