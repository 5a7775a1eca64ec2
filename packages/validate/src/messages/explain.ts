import { type Family, type Rule, rulesOf, type Severity, type Wording } from '@amparo/core';
import { loadWords } from './words.ts';

/** All there is to know of a diagnostic code. */
export interface Explanation extends Wording {
  readonly code: string;
  readonly severity: Severity;
  /** The rule, where the code is one of a rule: its CEL expressions, its scope and the clause it comes from. */
  readonly rule?: Rule;
  /** The language the words are in. */
  readonly language: string;
}

/** Explains a code, or gives undefined where no such code is known. */
export async function explainCode(
  families: readonly Family[],
  code: string,
  language: string,
): Promise<Explanation | undefined> {
  const words = await loadWords(families, [language]);
  const wording = words.of(code, language);
  const rule = families
    .flatMap(({ records }) => records.flatMap((entry) => rulesOf(entry)))
    .find((candidate) => candidate.code === code);
  const severity = rule?.severity ?? words.severity(code);
  if (!wording || !severity) return undefined;
  return {
    code,
    severity,
    ...wording,
    ...(rule && { rule }),
    language: words.has(code, language) ? language : 'en',
  };
}
