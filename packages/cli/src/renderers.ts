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
  /** The name of the file that the open questions were written to, if they were. */
  readonly answers?: string | undefined;
  /** Where it is written to, as far as its looks go. */
  readonly terminal: { readonly isTTY?: boolean; readonly columns?: number };
}

/** How a report is written in each format. */
export const renderers: Readonly<Record<Format, (rendering: Rendering) => string>> = {
  text: (rendering) => {
    const { report, words, terminal } = rendering;
    return writeText(report, families, words, {
      ...optionsOf(rendering),
      width: Math.min(terminal.columns ?? 100, 120),
      ink: terminal.isTTY && !process.env.NO_COLOR ? ansiInk : plainInk,
    });
  },
  html: (rendering) => renderHtml(rendering.report, families, rendering.words, optionsOf(rendering)),
  json: ({ report }) => renderJson(report),
  sarif: (rendering) => renderSarif(rendering.report, families, rendering.words, optionsOf(rendering)),
  junit: (rendering) => renderJunit(rendering.report, families, rendering.words, optionsOf(rendering)),
};

function optionsOf({ language, answers }: Rendering) {
  return { language, ...(answers !== undefined && { answers }) };
}
