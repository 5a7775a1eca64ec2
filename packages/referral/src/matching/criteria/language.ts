import { criterion, fits, type Judgement } from '../criterion.ts';
import { primaryLanguage } from '../names.ts';
import { reason } from '../reasons.ts';

/** Somebody who interprets is better than nobody, and worse than being understood. An interpreter on the spot is the better one. */
const values = { spoken: 1, interpreted: 0.7, arranged: 0.6, none: 0 };

/** Whether the client is understood, directly or through an interpreter. */
export const language = criterion({
  soft: true,
  profile: ({ service, locations }) => {
    const tags = [service.languages, ...locations.map((location) => location.languages)].flatMap(
      (list) => list ?? [],
    );
    return {
      languages: [...new Set(tags.map(primaryLanguage))].sort(),
      interpreted: (service.interpretationServices ?? '') !== '',
    };
  },
  judge: ({ languages, interpreted }, need): Judgement => {
    if (need.languages === undefined) return fits;
    if (languages.some((one) => need.languages?.has(one)))
      return { reasons: [], scores: { language: values.spoken } };
    if (interpreted) return { reasons: [], scores: { language: values.interpreted } };
    if (need.interpreterArranged === true) return { reasons: [], scores: { language: values.arranged } };
    return languages.length === 0
      ? { reasons: [reason('languages-to-confirm', '/languages')], scores: { language: undefined } }
      : { reasons: [reason('no-common-language', '/languages')], scores: { language: values.none } };
  },
});
