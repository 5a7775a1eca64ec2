import {
  ansiInk,
  families,
  plainInk,
  type Report,
  renderHtml,
  renderJson,
  renderJunit,
  renderSarif,
  type Words,
  writeText,
} from '@amparo/validate';
import type { Format } from './format-names.ts';

/** What a report is written with. */
export interface Rendering {
  readonly report: Report;
  readonly words: Words;
  readonly language: string;
  /** Where it is written to, as far as its looks go. */
  readonly terminal: { readonly isTTY?: boolean; readonly columns?: number };
}

/** How a report is written in each format. */
export const renderers: Readonly<Record<Format, (rendering: Rendering) => string>> = {
  text: ({ report, words, language, terminal }) =>
    writeText(report, families, words, {
      language,
      width: Math.min(terminal.columns ?? 100, 120),
      ink: terminal.isTTY && !process.env.NO_COLOR ? ansiInk : plainInk,
    }),
  html: ({ report, words, language }) => renderHtml(report, families, words, { language }),
  json: ({ report }) => renderJson(report),
  sarif: ({ report, words, language }) => renderSarif(report, families, words, { language }),
  junit: ({ report, words, language }) => renderJunit(report, families, words, { language }),
};
