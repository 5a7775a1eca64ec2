import type { Address, Catalogue, Diagnostic } from '@amparo/core';
import { families, loadWords, type Report, ReportBuilder, renderHtml, validator } from '@amparo/validate';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page, as a browser understands it. */
export function elements(page: string, errors: string[] = []): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(page, { onParseError: ({ code }) => errors.push(code) }));
  return found;
}

/** The text of an element with everything in it. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** An attribute of an element. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** What the words are written in, for an RTL page; English stands in for the others. */
const arabic: Catalogue = {
  language: 'ar',
  status: 'draft',
  messages: {
    'core.missing-field': { what: '{field} غير موجود.', why: 'كل نظام يعتمد عليه.', fix: 'املأ الخانة.' },
    'test.mixed': {
      what: 'خطأ.',
      why: 'سبب.',
      fix: 'مثل +60 12 345 6789 أو 4 May 2026 أو 2026-03-25 أو --answers answers.json. 45 يوما، MYR.',
    },
  },
  words: {
    readable: 'قابل للقراءة',
    followsStandard: 'يتبع المعيار',
    safeToShare: 'آمن للمشاركة',
    yes: 'نعم',
    no: 'لا',
    causes: 'ما يجب النظر فيه، حسب السبب:',
    where: 'المكان',
  },
};

/** Words in English, and some in Arabic. */
export const words = await loadWords(
  families,
  ['ar', 'th'],
  [
    {
      facts: [
        {
          code: 'test.changed',
          severity: 'note',
          what: '{field}: {cells, number} cells were changed.',
          why: 'So that it is known.',
          fix: 'Nothing to do.',
        },
        {
          code: 'test.mixed',
          severity: 'error',
          what: '{field} is mixed.',
          why: 'So that it is seen.',
          fix: 'Write 2026-03-25.',
        },
      ],
      words: {
        'question.date-order': 'In which order are day and month?',
        'answer.date-order.day-first': 'Day, month',
      },
      catalogues: { ar: async () => arabic },
    },
  ],
);

/** A finding, where it is, and in which file. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly address?: Address;
  readonly recordType?: string;
}

/** What a report is made of. */
export interface Made {
  readonly files?: readonly string[];
  readonly findings?: readonly Found[];
  readonly records?: readonly unknown[];
  readonly question?: { readonly sheet: string; readonly heading: string };
}

/** A report of one or several files with the same findings in each. */
export function reportOf({ files = ['cases.xlsx'], findings = [], records = [], question }: Made): Report {
  const run = validator.start({ now: '2026-06-01T00:00:00Z' });
  const builder = new ReportBuilder();
  for (const file of files) {
    builder.startFile(file, 'xlsx');
    for (const record of records) builder.addRecord(run.check(record), () => undefined);
    for (const { diagnostic, address, recordType = 'grievance-case' } of findings) {
      if (diagnostic.severity === 'note')
        builder.addToFile({ diagnostic, recordType, ...(address && { address }) });
      else builder.addRecord({ recordType, diagnostics: [diagnostic], notEvaluated: [] }, () => address);
    }
    if (question)
      builder.addQuestion({
        question: 'date-order',
        ...question,
        recordType: 'grievance-case',
        field: 'incidentStart',
        cells: 7,
        options: ['day-first', 'month-first'],
        evidence: { 'day-first': 14 },
      });
  }
  const late = run.finish();
  for (const _ of late.findings);
  builder.addNotEvaluated(late.notEvaluated);
  const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, run.sharing(), run.breakdowns());
  run.close();
  return report;
}

/** The page of a report. */
export function pageOf(report: Report, language = 'en'): string {
  return renderHtml(report, families, words, { language });
}

/** A finding at a field. */
export function missing(path: string, severity: Diagnostic['severity'] = 'error'): Diagnostic {
  return { code: 'core.missing-field', severity, path, params: {} };
}

/** A cell. */
export function at(cell: string, more: Partial<Extract<Address, { kind: 'cell' }>> = {}): Address {
  return { kind: 'cell', cell, row: Number(/\d+/u.exec(cell)), ...more };
}
