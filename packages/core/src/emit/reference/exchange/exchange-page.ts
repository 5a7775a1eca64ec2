import type { MessageFacts } from '../../../catalogue.ts';
import { logMessages } from '../../../exchange/log/log-messages.ts';
import { exchangeMessages } from '../../../exchange/messages.ts';
import { operations } from '../../../exchange/operations.ts';
import { problems } from '../../../exchange/problem-table.ts';
import { receiptMessages } from '../../../exchange/receipt/receipt-messages.ts';
import { scopes } from '../../../exchange/scopes.ts';
import { type EmittedFile, madeBy } from '../../emitted-file.ts';
import { contractSource } from '../../exchange/openapi.ts';
import { anchor, code, page, prose, table } from '../markdown.ts';
import { wordingOf } from '../messages-page.ts';
import { messagesOf, messageTable } from './message-tables.ts';
import { operationSection } from './operation-section.ts';
import { proofSections } from './proof-sections.ts';

/** The reference page of the exchange: operations, rights, messages and problems. */
export function writeExchangePage(): EmittedFile {
  const content = page([
    `<!-- ${madeBy(contractSource)} -->`,
    '# Exchange',
    'What a node offers to other organisations over HTTP. [openapi.json](../../schemas/exchange/openapi.json) says the same for programs.',
    table(
      ['Operation', 'Request', 'Right', 'What it does'],
      operations.map(({ id, method, path, scope, summary }) => [
        `[${id}](#${id})`,
        code(`${method} ${path}`),
        scope === 'none' || scope === 'any' ? scope : code(scope),
        prose(summary),
      ]),
    ),
    '## Rights',
    table(
      ['Right', 'What it allows'],
      scopes.map(({ scope, description }) => [code(scope), prose(description)]),
    ),
    '## Operations',
    ...operations.map(operationSection),
    '## Messages',
    ...messagesOf(operations).flatMap((message) => [
      `### ${anchor(message.block)}${message.block}`,
      prose(message.description),
      messageTable(message),
    ]),
    '## Problems',
    'Refusals are problem details (RFC 9457), `application/problem+json`. Programs go by `code`; codes are never renamed.',
    table(
      ['Code', 'Status', 'What, and what to do next', 'Send the same again?'],
      problems.map(({ code: name, status, title, detail, retry }) => [
        anchor(name) + code(name),
        String(status),
        `**${prose(title)}**<br>${prose(detail)}`,
        retry ? 'yes' : 'no',
      ]),
    ),
    '## Faults of a request',
    'Diagnostics of `malformed-request`, beside the [findings about structure](core/structure.md). Their paths begin with `/path`, `/query`, `/headers` or `/body`.',
    messageRows(exchangeMessages),
    ...proofSections(),
    '## Why a receipt proves nothing',
    'What `verifyReceipt` and `amparo verify-receipt` say of a receipt that does not hold.',
    messageRows(receiptMessages),
    '## Faults of a log',
    'What `verifyLog` and `amparo verify-log` say of a log that does not hold.',
    messageRows(logMessages),
  ]);
  return { path: 'docs/reference/exchange.md', content };
}

function messageRows(messages: readonly MessageFacts[]): string {
  return table(
    ['Code', 'What, why, and what to do'],
    messages.map(({ code: name, what, why, fix }) => [
      anchor(name) + code(name),
      `**${wordingOf(what)}**<br>${wordingOf(why)}<br>*To do:* ${wordingOf(fix)}`,
    ]),
  );
}
