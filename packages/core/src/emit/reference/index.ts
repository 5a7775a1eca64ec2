import { coreCodelists } from '../../codelists/index.ts';
import type { Family } from '../../family.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { writeCodelistPage } from './codelist-page.ts';
import { writeFunctionsPage, writeStructurePage } from './core-pages.ts';
import { writeReferenceIndex, writeRuleIndex } from './index-pages.ts';
import { writeRecordPage } from './record-page.ts';

/** Every reference page. */
export function writeReference(families: readonly Family[]): EmittedFile[] {
  return [
    writeReferenceIndex(families),
    writeRuleIndex(families),
    writeStructurePage(),
    writeFunctionsPage(),
    writeCodelistPage('core', 'shared', coreCodelists),
    ...families.flatMap((family) => [
      ...(family.codelists.length > 0
        ? [writeCodelistPage(family.name, family.title, family.codelists)]
        : []),
      ...family.records.map((entry) => writeRecordPage(family, entry)),
    ]),
  ];
}
