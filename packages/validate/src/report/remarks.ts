import type { Words } from '../messages/words.ts';
import type { Voice } from './html/voice.ts';
import type { Report } from './report.ts';
import { wordQuestion } from './write-questions.ts';

/** What is to be known of a report beside its findings. */
export interface Remarks {
  /** What was not looked at, or is not in the report. */
  readonly missing: readonly string[];
  /** What holds for the report as a whole. */
  readonly general: readonly string[];
}

/** Says what was not looked at or not listed, and what holds for the report as a whole. */
export function remarksOn(report: Report, voice: Voice): Remarks {
  const { say, typeTitle, families, words, language } = voice;
  const { notListed, questions, notEvaluated, missingRecords } = report;
  const skipped = Object.values(notEvaluated);
  const times = skipped.reduce((sum, count) => sum + count, 0);
  const absent = missingRecords.map(
    ({ recordType, rules }) => `${typeTitle(recordType)}: ${say('missingRules', { rules })}`,
  );
  const asked = questions.map((question) => wordQuestion(question, families, words, language).ask);
  return {
    missing: [
      ...(notListed > 0 ? [say('notListedHere', { count: notListed })] : []),
      ...(questions.length > 0
        ? [[say('questions', { count: questions.length }), ...asked, voice.questionsHint].join(' ')]
        : []),
      ...(skipped.length > 0 ? [say('notEvaluated', { rules: skipped.length, times })] : []),
      ...(absent.length > 0 ? [`${say('missing')} ${absent.join(', ')}. ${say('missingHint')}`] : []),
    ],
    general: [
      say('noValues'),
      ...(words.isDraft(language) ? [say('draft')] : []),
      ...(standsInEnglish(report, words, language) ? [say('partly')] : []),
    ],
  };
}

/** Whether English stands in for a message of the report. */
export function standsInEnglish({ causes }: Report, words: Words, language: string): boolean {
  return causes.some(({ code }) => !words.has(code, language));
}
