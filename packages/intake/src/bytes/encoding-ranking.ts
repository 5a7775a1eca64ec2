import { createDecoder } from './decoder.ts';
import { EncodingCandidate } from './encoding-candidate.ts';
import { scoreDoubleByte } from './encoding-double.ts';
import { doubleByteModels, singleByteModels } from './encoding-models.ts';
import { sampleOf, telling } from './encoding-samples.ts';
import { type SingleByteScorer, singleByteScorer } from './encoding-single.ts';

/** How many candidates are worth a look. */
const MOST = 3;
/** How far behind the best a candidate may be, per byte beyond ASCII and at all, and still be worth a look. */
const BEHIND_PER_BYTE = 2;
const BEHIND = 10;

let scorers: readonly SingleByteScorer[] | undefined;

/** A reading of the bytes, and how likely it is, as a natural logarithm. */
interface Reading {
  readonly label: string;
  readonly text: string;
  readonly score: number;
}

/**
 * The encodings that a text beyond ASCII may be written in, the likeliest first, at most three. Each must be able to hold
 * the bytes; then the letters of its languages, and how they join into words, are weighed. Encodings that read the
 * same text from the bytes are one. `bytes` is a stretch of the text; its last character may be cut off.
 */
export function rankEncodings(bytes: Uint8Array): EncodingCandidate[] {
  scorers ??= singleByteModels.map(singleByteScorer);
  const readings: Reading[] = [];
  const add = (label: string, score: number | undefined): void => {
    const text = score === undefined ? undefined : textIn(label, bytes);
    if (score !== undefined && text !== undefined) readings.push({ label, text, score });
  };
  for (const scorer of scorers) add(scorer.label, scorer.score(bytes));
  for (const model of doubleByteModels) add(model.label, scoreDoubleByte(model, bytes));
  readings.sort((one, other) => other.score - one.score);
  const [best] = readings;
  if (!best) return [];
  const high = bytes.reduce((count, byte) => count + (byte >> 7), 0);
  const behind = Math.max(BEHIND, high * BEHIND_PER_BYTE);
  const lines = telling(bytes);
  return readings
    .filter(({ text }, at) => readings.findIndex((reading) => reading.text === text) === at)
    .filter(({ score }) => best.score - score <= behind)
    .slice(0, MOST)
    .map(({ label }) => candidateOf(label, lines));
}

/** A candidate with what the telling lines look like in its encoding. */
function candidateOf(label: string, lines: readonly Uint8Array[]): EncodingCandidate {
  const samples = lines.map((line) => sampleOf(textIn(label, line) ?? '')).filter((sample) => sample !== '');
  return new EncodingCandidate(label, samples);
}

/** UTF-16 without a mark, for which nothing but its own zeros speaks. */
export function utf16Candidate(label: string, head: Uint8Array): EncodingCandidate {
  const lines = (textIn(label, head.subarray(0, head.length & ~1)) ?? '').split('\n');
  const beyond = lines.filter((line) => /[^\0-\x7f]/u.test(line));
  const samples = (beyond.length > 0 ? beyond : lines).map(sampleOf).filter((sample) => sample !== '');
  return new EncodingCandidate(label, samples.slice(0, MOST));
}

function textIn(label: string, bytes: Uint8Array): string | undefined {
  try {
    // What is cut off at the end is left out, as nothing says that the text ends there.
    return createDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}
