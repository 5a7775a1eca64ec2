import type { Draw } from '@amparo/core/samples';
import type { InsurancePeriod } from '../generated/insurance-period.ts';
import { moneyOf } from './amounts.ts';
import type { Stretch } from './career.ts';
import { institutionOf, type SampleCountry } from './corridors.ts';
import { dayOf, firstDay, lastDay } from './months.ts';
import { provenanceOf } from './provenance.ts';

const kinds = {
  employed: { periodType: '01', compulsion: 'compulsory' },
  'self-employed': { periodType: '02', compulsion: 'compulsory' },
  voluntary: { periodType: '05', compulsion: 'voluntary' },
  assimilated: { periodType: '06', compulsion: 'assimilated' },
} as const;

const trades = [
  { occupation: '8153', industry: '1410', name: 'Garments' },
  { occupation: '7112', industry: '4100', name: 'Construction' },
  { occupation: '5321', industry: '8710', name: 'Care Home' },
  { occupation: '8189', industry: '1020', name: 'Seafood' },
  { occupation: '9211', industry: '0126', name: 'Plantation' },
] as const;

/** Makes the record of a stretch. */
export function makePeriod(
  subjectId: string,
  { place, kind, from, to, ongoing }: Stretch,
  draw: Draw,
): InsurancePeriod {
  const months = to - from + 1;
  const institutionId = institutionOf(place);
  const isCertified = !ongoing && draw.chance(0.8);
  const trade = draw.pick(trades);
  return {
    recordType: 'insurance-period',
    provenance: provenanceOf(draw, place),
    periodId: draw.uuid(),
    subjectId,
    country: place.country,
    institutionId,
    institutionName: `${place.example} Pension Service`,
    schemeId: `${place.country}-OLD-AGE`,
    branch: 'old-age',
    ...kinds[kind],
    dateFrom: firstDay(from),
    ...(ongoing ? {} : { dateTo: lastDay(to) }),
    ongoing,
    ...(place.countsDays
      ? { unit: 'day', unitValue: String(months * 26), dayBasis: '6-day' }
      : { unit: 'month', unitValue: String(months) }),
    ...(kind === 'employed'
      ? {
          employer: { name: `${place.example} ${trade.name}`, country: place.country },
          occupation: trade.occupation,
          industry: trade.industry,
          ...paidContributions(place, from, to, draw),
        }
      : {}),
    ...(kind === 'assimilated'
      ? { creditedReason: draw.pick(['sickness', 'unemployment', 'study'] as const) }
      : {}),
    ...(isCertified
      ? {
          recordStatus: 'certified',
          certifiedBy: institutionId,
          certifiedAt: `2026-01-15T10:00:00${place.offset}`,
        }
      : { recordStatus: 'provisional' }),
  };
}

/** Earnings of each year, and one contribution for each, half from either side. The last is sometimes in arrears. */
function paidContributions(
  place: SampleCountry,
  from: number,
  to: number,
  draw: Draw,
): Pick<InsurancePeriod, 'earningsInsurable' | 'contributionRate' | 'contributions' | 'arrears'> {
  const monthly = draw.between(...place.earnings);
  const inArrears = draw.chance(0.06);
  const years: { year: number; first: number; last: number }[] = [];
  for (let first = from; first <= to; first = (Math.floor(first / 12) + 1) * 12)
    years.push({ year: Math.floor(first / 12), first, last: Math.min(to, Math.floor(first / 12) * 12 + 11) });
  const earningsOf = ({ first, last }: { first: number; last: number }) =>
    (last - first + 1) * monthly * 10 ** place.digits;
  const halfOf = (year: { first: number; last: number }) =>
    Math.round((earningsOf(year) * place.rateInThousandths) / 2000);
  const owed = years.at(-1);
  return {
    earningsInsurable: years.map((year) => ({ year: year.year, amount: moneyOf(earningsOf(year), place) })),
    contributionRate: String(place.rateInThousandths / 1000),
    contributions: years.map((year) => ({
      from: firstDay(year.first),
      to: lastDay(year.last),
      employee: moneyOf(halfOf(year), place),
      employer: moneyOf(halfOf(year), place),
      dueDate: lastDay(year.last + 1),
      ...(inArrears && year === owed
        ? { status: 'arrears' as const }
        : { paidDate: dayOf(year.last + 1, 10), status: 'paid' as const }),
    })),
    ...(inArrears && owed ? { arrears: moneyOf(halfOf(owed) * 2, place) } : {}),
  };
}
