import type { SamplePerson } from '@amparo/portability/samples';

/** One fault in one record of a person. */
export interface Fault {
  /** The person's place in the sequence of samples. */
  readonly place: number;
  /** Spoils the record, in a copy of the person. */
  readonly spoil: (person: SamplePerson) => void;
}

/** Fields get what a program or a person wrote into them; `undefined` takes one away. */
function fault<T extends object>(
  place: number,
  find: (person: SamplePerson) => T | undefined,
  written: (record: T, person: SamplePerson) => Partial<Record<keyof T, unknown>>,
): Fault {
  const spoil = (person: SamplePerson): void => {
    const record = find(person);
    if (!record) throw new Error(`The person at ${place} has no such record.`);
    for (const [field, value] of Object.entries(written(record, person)))
      if (value === undefined) delete record[field as keyof T];
      else record[field as keyof T] = value as T[keyof T];
  };
  return { place, spoil };
}

const periodIn =
  (country: string, at: number) =>
  ({ periods }: SamplePerson) =>
    periods.filter((period) => period.country === country).at(at);
const benefitIn =
  (country: string) =>
  ({ entitlements }: SamplePerson) =>
    entitlements.find((entitlement) => entitlement.country === country);
/** What the second institution has on file. */
const onFile = ({ person }: SamplePerson) => person.identifiers?.[1];

/** What is wrong in the file. */
export const faultsInClaims: readonly Fault[] = [
  // Two employers of the same months: both wrote the person down.
  fault(3, periodIn('THA', 1), (_, person) => ({
    dateTo: periodIn('THA', 2)(person)?.dateFrom.replace(/-\d\d$/u, '-28'),
  })),
  // The institutions do not have the same person on file.
  fault(3, onFile, () => ({ registeredBirthDate: '1990-01-01' })),
  fault(
    12,
    (person) => onFile(person)?.registeredName,
    ({ givenName, surname }) => ({ givenName: surname, surname: givenName }),
  ),
  // Contributions: paid half a year late, with no arrears written down; not paid, and not claimed.
  fault(
    12,
    (person) => periodIn('THA', 0)(person)?.contributions?.[0],
    ({ paidDate }) => ({ paidDate: paidDate?.replace(/-\d\d-/u, '-09-') }),
  ),
  fault(
    20,
    ({ periods }) => periods.findLast(({ arrears }) => arrears),
    ({ contributions = [] }) => ({
      contributions: contributions.map((one) => (one.status === 'arrears' ? { ...one, status: 'due' } : one)),
      arrears: undefined,
    }),
  ),
  // Time: more of it than the calendar has, in days of nobody knows which week, and typed the wrong way round.
  fault(12, periodIn('KHM', 0), () => ({ unitValue: '2666' })),
  fault(12, periodIn('KHM', 1), () => ({ dayBasis: undefined })),
  fault(44, periodIn('THA', 1), ({ dateTo }) => ({ dateTo: dateTo?.replace(/^\d{4}/u, '2000') })),
  fault(34, periodIn('THA', 1), () => ({ country: 'Thailand' })),
  fault(14, periodIn('THA', 0), () => ({ certifiedBy: undefined })),
  // Certificates: three years are allowed, and two more.
  fault(
    7,
    ({ certificates }) => certificates[0],
    () => ({ validFrom: '2006-10-01' }),
  ),
  fault(
    44,
    ({ certificates }) => certificates[1],
    () => ({ validTo: '2018-05-31' }),
  ),
  // A claim: time that was paid out counts again, and the amount is not what follows from it.
  fault(42, benefitIn('THA'), ({ periodIds = [] }, { periods }) => ({
    periodIds: [...periodIds, ...periods.filter(({ refunded }) => refunded).map(({ periodId }) => periodId)],
    lifeCertificateDueAt: undefined,
  })),
  fault(42, benefitIn('KHM'), () => ({ payableAmount: { amount: '300000.00', currency: 'KHR' } })),
  fault(48, benefitIn('THA'), () => ({ rejectionReason: undefined })),
  fault(
    48,
    ({ requests }) => requests[0],
    () => ({ decision: undefined }),
  ),
  // Money that crossed the border, at a rate that nobody wrote down.
  fault(
    34,
    ({ transfers }) => transfers[0],
    () => ({ exchange: undefined }),
  ),
  // The person agreed; but who depends on the office cannot refuse.
  fault(
    14,
    ({ person }) => person.consents?.[0],
    () => ({ lawfulBasis: 'consent' }),
  ),
];
