import { portabilityRequest } from '@amparo/portability';
import { samplePeople } from '@amparo/portability/samples';
import { consentsIn, decideForParty, type Purpose, viewOf } from '@amparo/privacy';
import { type Referral, referralRecord } from '@amparo/referral';
import { sampleReferrals } from '@amparo/referral/samples';
import type { Role } from '../fixture/fixture.ts';
import { FixtureError } from '../fixture/fixture-error.ts';
import type { LoadedFixture } from '../fixture/load-fixture.ts';

/** A record of the run. */
export type Sample = Readonly<Record<string, unknown>>;

/** Makes records, all invented and each with a new id. */
export interface Samples {
  /** A referral that waits for its receiver, as the sender may give it to the node. */
  readonly referral: () => Sample;
  /** The same with more than the node may have. */
  readonly wholeReferral: () => Sample;
  /** A referral of the node's own party, of which others may see some fields. */
  readonly ownReferral: () => Sample;
  /** The same, of which a regulator may see how it is handled. */
  readonly handledReferral: () => Sample;
  /** A request that the node's own party is to answer. */
  readonly portabilityRequest: () => Sample;
  /** What a party may see of a referral for a purpose; undefined if nothing. */
  readonly viewOf: (referral: Sample, holder: Role, reader: Role, purpose: Purpose) => Sample | undefined;
}

/** How many samples are looked through for one that serves. */
const most = 2000;

/** Chooses samples that the protocol of a fixture lets pass. */
export function makeSamples(fixture: LoadedFixture): Samples {
  const see: Samples['viewOf'] = (record, holder, reader, purpose) =>
    viewFor(record, holder, reader, purpose, fixture);
  const find = (serves: (record: Sample) => boolean): Sample | undefined => {
    for (const record of sampleReferrals({ seed: 1, count: most }))
      if (serves(record as unknown as Sample)) return record as unknown as Sample;
    return undefined;
  };
  const sent = find(
    (record) => record.status === 'sent' && see(record, 'sender', 'receiver', 'referral') !== undefined,
  );
  const own = find((record) => {
    const view = see(record, 'receiver', 'sender', 'referral');
    const isPart = view && JSON.stringify(view).length < JSON.stringify(record).length;
    return isPart === true && see(handled(record), 'receiver', 'regulator', 'audit') !== undefined;
  });
  if (!sent || !own)
    throw new FixtureError(
      '/protocol',
      'It lets no sample pass now. Take that of `amparo-conformance setup`, and look whether it is still in force.',
    );
  const view = see(sent, 'sender', 'receiver', 'referral') as Sample;
  const request = openRequest();
  return {
    referral: () => renew(view, 'referralId'),
    wholeReferral: () => renew(sent, 'referralId'),
    ownReferral: () => renew(own, 'referralId'),
    handledReferral: () => renew(handled(own), 'referralId'),
    portabilityRequest: () =>
      renew({ ...request, receivingInstitutionId: fixture.actors.receiver.partyId }, 'requestId'),
    viewOf: see,
  };
}

/** As widely known as regulators need. */
function handled(record: Sample): Sample {
  return { ...record, sensitivity: { level: 'internal' } };
}

function renew(record: Sample, idField: string): Sample {
  return { ...structuredClone(record), [idField]: crypto.randomUUID() };
}

/** A request as it is before its receiver answers. */
function openRequest(): Sample {
  for (const { requests } of samplePeople({ seed: 1, count: most })) {
    const [request] = requests;
    if (!request) continue;
    const { decision: _decision, responses: _responses, ...open } = request;
    return { ...open, status: 'received' } as unknown as Sample;
  }
  throw new Error(`No sample has a ${portabilityRequest.type}.`);
}

function viewFor(
  record: Sample,
  holder: Role,
  reader: Role,
  purpose: Purpose,
  { actors, policyOf }: LoadedFixture,
): Sample | undefined {
  const policy = policyOf(holder);
  const { partyId } = actors[reader];
  const decision = decideForParty({
    party: { partyId, recipientClass: policy.classes.get(partyId) ?? 'other-organisation' },
    purpose,
    record,
    recordType: referralRecord,
    consents: consentsIn(referralRecord, record),
    withdrawals: [],
    policy,
    now: new Date(),
  });
  if (!decision.isAllowed) return undefined;
  return viewOf(referralRecord, decision.allowed)(record as unknown as Referral) as unknown as Sample;
}
