import { criterion, fits, type Judgement } from '../criterion.ts';
import type { PopulationForMatching } from '../directory.ts';
import type { ReadNeed } from '../read-need.ts';
import { type MatchReason, type MatchReasonName, reason } from '../reasons.ts';

interface Eligibility {
  readonly populations: readonly PopulationForMatching[];
  readonly minimumAge: number | undefined;
  readonly maximumAge: number | undefined;
  readonly inWords: boolean;
}

/** `maybe` where a fact of the client or the service is not known. */
type Answer = 'yes' | 'no' | 'maybe';

/**
 * Whether the client is among the people served: every limit of one group must hold. A limit on a fact that is not known
 * excludes nobody. In a group that is exclusive for the safety of its members, a limit that does not hold, and a question
 * that is open, are marked as matters of safety.
 */
export const eligibility = criterion({
  profile: ({ service }): Eligibility => ({
    populations: service.populations ?? [],
    minimumAge: service.minimumAge,
    maximumAge: service.maximumAge,
    inWords: (service.eligibilityDescription ?? []).length > 0,
  }),
  judge: ({ populations, inWords, ...ages }, need): Judgement => {
    const reasons = [
      ...limit(ageAnswer(ages, need), ['age-not-served', 'age-to-confirm'], '/minimumAge', false),
      ...bestGroup(populations.map((group, index) => judgeGroup(group, index, need))),
      ...(inWords ? [reason('conditions-in-words', '/eligibilityDescription')] : []),
    ];
    return reasons.length === 0 ? fits : { reasons };
  },
});

/** The group with the fewest open questions; where none is left, why each of them is not for the client. */
function bestGroup(groups: readonly (readonly MatchReason[])[]): readonly MatchReason[] {
  const excludes = (reasons: readonly MatchReason[]) => reasons.some(({ effect }) => effect === 'excludes');
  const possible = groups.filter((reasons) => !excludes(reasons));
  if (possible.length > 0) return possible.reduce((best, one) => (one.length < best.length ? one : best));
  return groups.flat().filter(({ effect }) => effect === 'excludes');
}

function judgeGroup(group: PopulationForMatching, index: number, need: ReadNeed): readonly MatchReason[] {
  const safety = group.exclusiveForSafety === true;
  const ask = (answer: Answer, names: readonly [MatchReasonName, MatchReasonName], name: string) =>
    limit(answer, names, `/populations/${index}/${name}`, safety);
  return [
    ...ask(sexAnswer(group.sex, need.sex), ['sex-not-served', 'sex-to-confirm'], 'sex'),
    ...ask(ageAnswer(group, need), ['age-not-served', 'age-to-confirm'], 'minimumAge'),
    ...ask(
      nationalityAnswer(group.nationalities, need),
      ['nationality-not-served', 'nationality-to-confirm'],
      'nationalities',
    ),
    ...ask(
      statusAnswer(group.migrationStatusAccepted, need),
      ['migration-status-not-served', 'migration-status-to-confirm'],
      'migrationStatusAccepted',
    ),
    ...ask(migrantAnswer(group.migrantsOnly, need), ['migrants-only', 'migrant-to-confirm'], 'migrantsOnly'),
    ...ask(
      familyAnswer(group.familyMembers, need),
      ['family-not-served', 'family-to-confirm'],
      'familyMembers',
    ),
  ];
}

function limit(
  answer: Answer,
  [no, maybe]: readonly [MatchReasonName, MatchReasonName],
  path: string,
  safety: boolean,
): readonly MatchReason[] {
  return answer === 'yes' ? [] : [reason(answer === 'no' ? no : maybe, path, { safety })];
}

/** "Other" says how somebody is registered, not where they are safe: that is a question to ask, not to decide here. */
function sexAnswer(served: readonly string[] | undefined, sex: string | undefined): Answer {
  if (served === undefined || served.length === 0) return 'yes';
  if (sex === undefined) return 'maybe';
  if (served.includes(sex)) return 'yes';
  return sex === 'other' ? 'maybe' : 'no';
}

function ageAnswer(
  {
    minimumAge = 0,
    maximumAge = Number.POSITIVE_INFINITY,
  }: { minimumAge?: number | undefined; maximumAge?: number | undefined },
  { ages }: ReadNeed,
): Answer {
  if (minimumAge <= 0 && maximumAge >= 120) return 'yes';
  if (ages === undefined) return 'maybe';
  const [youngest, oldest] = ages;
  if (oldest < minimumAge || youngest > maximumAge) return 'no';
  return youngest >= minimumAge && oldest <= maximumAge ? 'yes' : 'maybe';
}

function nationalityAnswer(served: readonly string[] | undefined, { nationality }: ReadNeed): Answer {
  if (served === undefined || served.length === 0) return 'yes';
  if (nationality === undefined) return 'maybe';
  return nationality.some((one) => served.includes(one)) ? 'yes' : 'no';
}

function statusAnswer(accepted: readonly string[] | undefined, { migrationStatus }: ReadNeed): Answer {
  if (accepted === undefined || accepted.length === 0) return 'yes';
  if (migrationStatus === undefined) return 'maybe';
  return accepted.includes(migrationStatus) ? 'yes' : 'no';
}

function migrantAnswer(only: boolean | undefined, { isMigrant, nationality, country }: ReadNeed): Answer {
  if (only !== true || isMigrant === true) return 'yes';
  if (isMigrant === false) return 'no';
  return nationality !== undefined && !nationality.includes(country) ? 'yes' : 'maybe';
}

function familyAnswer(served: boolean | undefined, { isFamilyMember }: ReadNeed): Answer {
  if (served === true || isFamilyMember === false) return 'yes';
  if (isFamilyMember === undefined) return served === undefined ? 'yes' : 'maybe';
  return served === undefined ? 'maybe' : 'no';
}
