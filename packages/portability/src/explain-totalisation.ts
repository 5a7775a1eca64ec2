import { stepWords, unitWords } from './totalisation/step-words.ts';
import type { TotalisationResult, TotalisationStep } from './totalisation/totalisation-result.ts';

/** The words of an explanation, for another language than English. */
export interface ExplanationWords {
  /** ICU messages by the code of the step. */
  readonly steps: Readonly<Record<string, string>>;
  /** Units of time by their code. */
  readonly units: Readonly<Record<string, string>>;
  /** Fills a message in; needed where messages have more than plain arguments. */
  readonly format?: (message: string, params: Readonly<Record<string, string | number>>) => string;
}

const plain = (message: string, params: Readonly<Record<string, string | number>>): string =>
  message.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''));

/** The line of figures of a step: what is reckoned, in names and figures, and what comes out. */
function figures(
  { formula, working, result, in: unit }: TotalisationStep,
  units: ExplanationWords['units'],
): string {
  const outcome =
    result && `${result.value}${result.fraction === undefined ? '' : ` (exactly ${result.fraction})`}`;
  const named = unit === undefined ? '' : ` ${units[unit] ?? unit}`;
  // A sum of one amount is that amount; saying it twice explains nothing.
  const reckoned = working === result?.value ? undefined : working;
  const sides = [formula, reckoned, outcome && `${outcome}${named}`].filter((side) => side !== undefined);
  return sides.join(' = ');
}

/**
 * The working of a totalisation as plain text, to be printed and checked by hand: numbered steps, each with what it does, its
 * figures and the article it follows. It has countries, positions of periods, times and amounts; it names no person.
 *
 * @param words Words in another language; English without them.
 *
 * @example
 * ```ts
 * import { explainTotalisation, totalise } from '@amparo/portability';
 * const result = totalise(
 *   [{ country: 'PHL', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2012-12-31' }],
 *   { parties: ['JPN', 'PHL'], inForceFrom: '2018-08-01', branches: [{ branch: 'old-age', totalisation: true }] },
 *   [
 *     {
 *       country: 'PHL',
 *       currency: 'PHP',
 *       qualifyingPeriod: { value: '120', unit: 'month' },
 *       formula: { kind: 'flat', amount: { amount: '2000', currency: 'PHP' } },
 *     },
 *   ],
 *   { claimDate: '2026-02-16', branch: 'old-age' },
 * );
 * if (result.ok) explainTotalisation(result); // '1. Time of PHL that counts, in months.\n   144 months\n…'
 * ```
 */
export function explainTotalisation(
  result: Extract<TotalisationResult, { readonly ok: true }>,
  words: ExplanationWords = { steps: stepWords, units: unitWords },
): string {
  const { steps: messages, units, format = plain } = words;
  const lines = result.steps.map((step, index) => {
    const { code, country, params, article } = step;
    const unit = params.unit;
    const filled = {
      ...params,
      ...(country !== undefined && { country }),
      ...(typeof unit === 'string' && { unit: units[unit] ?? unit }),
    };
    const text = format(messages[code] ?? stepWords[code], filled);
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    const working = figures(step, units);
    return [
      `${number}${text}${article === undefined ? '' : ` [as in ${article}]`}`,
      ...(working === '' ? [] : [`${indent}${working}`]),
    ].join('\n');
  });
  return `${lines.join('\n')}\n`;
}
