import { fileURLToPath } from 'node:url';
import { type Drift, emitAll, emitCommand, findDrift, messagesPage } from '@amparo/core/emit';
import { intakeMessages } from '@amparo/intake';
import { couldNotCheckMessages, families } from '@amparo/validate';
import { clientTypesFile } from './client-types.ts';
import { privacyFiles } from './privacy-files.ts';
import { reportSchemaFile } from './report-schema.ts';

/** Makes every emitted file: `pnpm emit`. With `--check` it only says which of them are not up to date. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const isCheck = process.argv.includes('--check');
const words: Readonly<Record<Drift['kind'], string>> = isCheck
  ? { differs: 'differs', missing: 'is missing', extra: 'is no longer emitted' }
  : { differs: 'changed', missing: 'added', extra: 'deleted' };

const more = [
  reportSchemaFile(),
  await clientTypesFile(),
  ...privacyFiles(),
  messagesPage({
    path: 'docs/reference/reading.md',
    source: 'packages/intake/src',
    title: 'What reading a file can find',
    about: 'They come from `@amparo/intake`, before a record is checked.',
    messages: intakeMessages,
  }),
  messagesPage({
    path: 'docs/reference/record-types.md',
    source: 'packages/validate/src',
    title: 'When the type of a record is not known',
    about: 'A record is checked against the fields and rules of its type.',
    messages: couldNotCheckMessages,
  }),
];
const drift = isCheck ? await findDrift(families, root, more) : await emitAll(families, root, more);
for (const { path, kind } of drift) console.error(`${path}: ${words[kind]}`);
if (isCheck && drift.length > 0) {
  console.error(`Run \`${emitCommand}\` and commit the result.`);
  process.exitCode = 1;
}
