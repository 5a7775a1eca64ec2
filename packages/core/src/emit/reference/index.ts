import type { MessageFacts } from '../../catalogue.ts';
import { coreCodelists } from '../../codelists/all.ts';
import type { Family } from '../../family.ts';
import { type EmittedFile, sourceOf } from '../emitted-file.ts';
import { writeBlocksPage } from './blocks-page.ts';
import { writeCodelistPage } from './codelist-page.ts';
import { writeDisclosurePage, writeFunctionsPage, writeStructurePage } from './core-pages.ts';
import { writeExchangePage } from './exchange/exchange-page.ts';
import { writeReferenceIndex, writeRuleIndex } from './index-pages.ts';
import { messagesPage } from './messages-page.ts';
import { writeRecordPage } from './record-page.ts';

/** Every reference page. */
export function writeReference(families: readonly Family[]): EmittedFile[] {
  return [
    writeReferenceIndex(families),
    writeRuleIndex(families),
    writeStructurePage(),
    writeDisclosurePage(),
    writeBlocksPage(),
    writeFunctionsPage(),
    writeExchangePage(),
    writeCodelistPage('core', 'shared', coreCodelists),
    ...families.flatMap((family) => [
      ...(family.codelists.length > 0
        ? [writeCodelistPage(family.name, family.title, family.codelists)]
        : []),
      ...(family.messages ? [calculationsPage(family, family.messages)] : []),
      ...family.records.map((entry) => writeRecordPage(family, entry)),
    ]),
  ];
}

function calculationsPage(family: Family, messages: readonly MessageFacts[]): EmittedFile {
  return messagesPage({
    path: `docs/reference/${family.name}/calculations.md`,
    source: sourceOf(family),
    title: `${family.title}: what calculations can find`,
    about: `They come from the calculations of \`@amparo/${family.name}\`.`,
    messages,
  });
}
