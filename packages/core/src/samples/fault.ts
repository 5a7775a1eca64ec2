import type { Random } from './random.ts';

/** One way to spoil a sample record, and the one diagnostic code that it causes. */
export interface Fault<T> {
  readonly code: string;
  /** What it touches or what its rule reads. Faults that share a part hide or cause one another and are not combined. */
  readonly parts: readonly string[];
  /** Whether a record can be spoilt this way. */
  readonly fits: (record: T) => boolean;
  /** Spoils a copy. */
  readonly spoil: (draft: T) => void;
}

/** The ways to spoil a record of one type. Faults of structure keep rules from running, so that the two are not mixed. */
export interface Faults<T> {
  readonly structure: readonly Fault<T>[];
  readonly rules: readonly Fault<T>[];
}

/** A sample and what is wrong with it. */
export interface LabelledSample {
  /** A record; a spoilt one where `codes` is not empty. */
  readonly record: unknown;
  /** The diagnostic codes that a check must report, each once; none for a good record. */
  readonly codes: readonly string[];
}

/**
 * A copy of a good record with one to three faults, chosen so that none hides or causes another. `codes` is exactly what
 * a check of the copy must report. The record itself stays as it is.
 */
export function spoilt<T>(sample: T, { structure, rules }: Faults<T>, random: Random): LabelledSample {
  const possible = (random() < 0.5 ? structure : rules).filter(({ fits }) => fits(sample));
  const chosen: Fault<T>[] = [];
  const parts = new Set<string>();
  for (let wanted = 1 + Math.floor(random() * 3); wanted > 0; wanted -= 1) {
    const free = possible.filter((fault) => fault.parts.every((part) => !parts.has(part)));
    const fault = free[Math.floor(random() * free.length)];
    if (!fault) break;
    chosen.push(fault);
    for (const part of fault.parts) parts.add(part);
  }
  const record = structuredClone(sample);
  for (const { spoil } of chosen) spoil(record);
  return { record, codes: [...new Set(chosen.map(({ code }) => code))] };
}
