import type { MessageFacts, Wording } from '@amparo/core';
import { type EmittedFile, messagesPage, writeCodelists, writeJsonSchema } from '@amparo/core/emit';
import {
  exampleProtocol,
  onwardTransfer,
  protocol,
  protocolMessages,
  refusalWords,
  sensitivityClass,
  withholdingWords,
} from '@amparo/privacy';

/** What is published of sharing: the schema of protocols, its code lists, and every reason to refuse or withhold. */
export function privacyFiles(): readonly EmittedFile[] {
  const codelists = [onwardTransfer, sensitivityClass];
  const family = {
    name: 'privacy',
    title: 'Privacy',
    description: protocol.description,
    status: 'draft',
    version: '0.1.0',
    records: [],
    codelists,
    catalogues: {},
  } as const;
  return [
    writeJsonSchema(family, { record: protocol, rules: [] }),
    {
      path: 'schemas/privacy/protocol.example.json',
      content: `${JSON.stringify(exampleProtocol, null, 2)}\n`,
    },
    ...writeCodelists('privacy', codelists),
    messagesPage({
      path: 'docs/reference/sharing.md',
      source: 'packages/privacy/src',
      title: 'When a record may not be shared',
      about:
        'Codes with `privacy.` are faults of an information-sharing protocol. Errors without it are why nothing of a record goes, and notes why a field of it does not, where others do.',
      messages: [
        ...protocolMessages,
        ...reasons(refusalWords, 'error'),
        ...reasons(withholdingWords, 'note'),
      ],
    }),
  ];
}

function reasons(
  words: Readonly<Record<string, Wording>>,
  severity: MessageFacts['severity'],
): MessageFacts[] {
  return Object.entries(words).map(([code, wording]) => ({ code, severity, ...wording }));
}
