import { disclosureMessages } from '../../disclosure/messages.ts';
import { celFunctions, datasetFunctions } from '../../functions/index.ts';
import { structureMessages } from '../../structure-messages.ts';
import { celVariables } from '../cel-context.ts';
import { type EmittedFile, madeBy } from '../emitted-file.ts';
import { code, page, prose, table } from './markdown.ts';
import { messagesPage } from './messages-page.ts';

/** Where a finding about structure is explained, from `docs/reference`. */
export const structurePage = 'core/structure.md';

/** The reference page of what the check of a record's structure can find. */
export function writeStructurePage(): EmittedFile {
  return messagesPage({
    path: `docs/reference/${structurePage}`,
    source: 'packages/core/src/structure-messages.ts',
    title: 'Findings about structure',
    about: 'They come from the fields of a record, whatever its type.',
    messages: structureMessages,
  });
}

/** The reference page of what disclosure control can find. */
export function writeDisclosurePage(): EmittedFile {
  return messagesPage({
    path: 'docs/reference/core/disclosure.md',
    source: 'packages/core/src/disclosure/messages.ts',
    title: 'Findings of disclosure control',
    about: 'They come from `@amparo/core/disclosure`, when a table cannot be protected as it is given.',
    messages: disclosureMessages,
  });
}

/** The reference page of what rules may use beyond standard CEL. */
export function writeFunctionsPage(): EmittedFile {
  const functionTable = (functions: readonly { signature: string; description: string }[]) =>
    table(
      ['Function', 'What it gives'],
      functions.map(({ signature, description }) => [code(signature), prose(description)]),
    );
  const content = page([
    `<!-- ${madeBy('packages/core/src/functions')} -->`,
    '# Functions for rules',
    'Rules are written in CEL, the Common Expression Language. An implementation in any language offers what stands here; [functions.json](../../../schemas/functions.json) holds it as data. Numbers are CEL doubles.',
    '## What a rule sees',
    table(
      ['Name', 'Type', 'What it is'],
      celVariables.map(({ name, type, description }) => [code(name), type, prose(description)]),
    ),
    '## Functions',
    functionTable(celFunctions),
    '## Functions for rules across records',
    functionTable(datasetFunctions),
  ]);
  return { path: 'docs/reference/core/functions.md', content };
}
