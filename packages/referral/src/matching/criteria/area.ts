import { criterion, fits, type Judgement } from '../criterion.ts';
import { sameName } from '../names.ts';
import type { ReadNeed } from '../read-need.ts';
import { reason } from '../reasons.ts';

interface Area {
  readonly country: string;
  readonly admin1: readonly string[];
  readonly consulateOf: string | undefined;
}

const path = '/serviceAreas';
const outside: Judgement = { reasons: [reason('outside-service-area', path)] };
const otherNationals: Judgement = { reasons: [reason('outside-consular-jurisdiction', path)] };

/** Whether the service is for people where the client is, and a consulate for a national of its country. */
export const area = criterion({
  profile: ({ service }): Area[] =>
    (service.serviceAreas ?? []).map(({ country, admin1 = [], consularJurisdictionOf }) => ({
      country,
      admin1: admin1.map(sameName).sort(),
      consulateOf: consularJurisdictionOf,
    })),
  judge: (areas, need) => {
    const judgements = areas.map((one) => judgeArea(one, need));
    // The best area decides: the one with the fewest questions, then one with the right place.
    return (
      judgements
        .filter(({ reasons }) => reasons.every(({ effect }) => effect === 'to-confirm'))
        .sort((a, b) => a.reasons.length - b.reasons.length)[0] ??
      judgements.find((judgement) => judgement === otherNationals) ??
      outside
    );
  },
});

function judgeArea({ country, admin1, consulateOf }: Area, need: ReadNeed): Judgement {
  if (country !== need.country) return outside;
  if (admin1.length > 0 && need.admin1 !== undefined && !admin1.includes(need.admin1)) return outside;
  if (consulateOf !== undefined && need.nationality !== undefined && !need.nationality.includes(consulateOf))
    return otherNationals;
  const reasons = [
    ...(admin1.length > 0 && need.admin1 === undefined ? [reason('area-to-confirm', path)] : []),
    ...(consulateOf !== undefined && need.nationality === undefined
      ? [reason('consular-nationality-to-confirm', path)]
      : []),
  ];
  return reasons.length === 0 ? fits : { reasons };
}
