import type { Diagnostic, MessageFacts } from '@amparo/core';

interface ReasonFacts {
  readonly effect: 'excludes' | 'to-confirm' | 'caution';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

const ask = 'Ask before the client is sent there.';
const excludes = (what: string, why: string, fix: string): ReasonFacts => ({
  effect: 'excludes',
  what,
  why,
  fix,
});
const toConfirm = (what: string, why: string, fix = ask): ReasonFacts => ({
  effect: 'to-confirm',
  what,
  why,
  fix,
});
const caution = (what: string, why: string, fix: string): ReasonFacts => ({
  effect: 'caution',
  what,
  why,
  fix,
});

/** Why a service cannot help, what must be asked first, and what should be known. */
const facts = {
  'service-id-repeated': excludes(
    'Several services of the directory have this id.',
    'Nobody can say which entry is true, and a referral would name them all.',
    'Give each service its own id, and keep one entry of each.',
  ),
  'service-inactive': excludes(
    'The service is not active.',
    'The client would find nobody.',
    'Choose another service, or correct the status if the service works again.',
  ),
  'service-defunct': excludes(
    'The service no longer exists.',
    'The client would find nobody.',
    'Choose another service.',
  ),
  'service-temporarily-closed': excludes(
    'The service is closed for a time.',
    'The client would find nobody.',
    'Choose another service, or ask when it opens again.',
  ),
  'service-type-not-offered': excludes(
    'The service gives nothing of what the client needs.',
    'The client would be sent on.',
    'Choose another service.',
  ),
  'outside-service-area': excludes(
    'The client is outside the area of the service.',
    'The service may not or cannot help there.',
    'Choose a service for the place where the client is.',
  ),
  'area-to-confirm': toConfirm(
    'The service is for some regions, and the region of the client is not given.',
    'The client may be outside the area.',
    'Enter the region, or ask.',
  ),
  'outside-consular-jurisdiction': excludes(
    'The consulate protects nationals of another country.',
    'It can give no document and no protection to others.',
    'Choose the embassy or consulate of a country whose national the client is.',
  ),
  'consular-nationality-to-confirm': toConfirm(
    'The consulate protects nationals of one country, and the nationality of the client is not known.',
    'It can give no document and no protection to others.',
  ),
  'sex-not-served': excludes(
    'The service is not for people of this sex.',
    'The client would be turned away; in a protected place others would lose their safety.',
    'Choose another service.',
  ),
  'sex-to-confirm': toConfirm(
    'The service is for people of one sex, and it cannot be told whether the client may go there.',
    'The client could be turned away at the door.',
    'Ask the service, and ask the client where they would be safe.',
  ),
  'age-not-served': excludes(
    'The client is younger or older than the people served.',
    'The client would be turned away.',
    'Choose another service.',
  ),
  'age-to-confirm': toConfirm(
    'The service is for some ages, and the age of the client is not known well enough.',
    'The client could be turned away.',
  ),
  'nationality-not-served': excludes(
    'The service is for other nationalities.',
    'The client would be turned away.',
    'Choose another service.',
  ),
  'nationality-to-confirm': toConfirm(
    'The service is for some nationalities, and that of the client is not known.',
    'The client could be turned away.',
  ),
  'migration-status-not-served': excludes(
    'The service does not take people with this migration status.',
    'The client would be turned away, and may be reported.',
    'Choose another service.',
  ),
  'migration-status-to-confirm': toConfirm(
    'The service asks for the migration status, and that of the client is not recorded.',
    'The client could be turned away.',
    'Ask the service without naming the client. Do not ask the client for the status unless they want to go there.',
  ),
  'migrants-only': excludes(
    'The service is for migrants only.',
    'The client would be turned away.',
    'Choose another service.',
  ),
  'migrant-to-confirm': toConfirm(
    'The service is for migrants only, and it is not known whether the client is one there.',
    'The client could be turned away.',
  ),
  'family-not-served': excludes(
    'The service does not take family members.',
    'The client would be turned away.',
    'Choose another service.',
  ),
  'family-to-confirm': toConfirm(
    'It is not known whether the client comes as a family member, or whether the service takes family members.',
    'The client could be turned away.',
  ),
  'conditions-in-words': caution(
    'The service describes in words who may use it.',
    'No program can check that.',
    'Read the description before the client is sent there.',
  ),
  'anonymous-not-accepted': excludes(
    'The service cannot be used without giving a name.',
    'The client does not want to be named.',
    'Choose another service, or ask the client whether this one may know the name.',
  ),
  'anonymity-to-confirm': toConfirm(
    'It is not recorded whether the service can be used without giving a name.',
    'The client does not want to be named.',
  ),
  'identity-document-required': excludes(
    'The service asks for a document that proves who the client is.',
    'The client has none, or does not want to be known.',
    'Choose another service, or help the client to a document first.',
  ),
  'identity-document-to-confirm': toConfirm(
    'It is not known whether the service asks for proof of identity, or whether the client has it.',
    'The client could be turned away.',
  ),
  'documents-to-confirm': toConfirm(
    'The service asks for documents, and it is not known whether the client has them.',
    'The client could be turned away.',
    'Read with the client what must be brought.',
  ),
  'no-capacity': excludes(
    'The service has no place.',
    'The client would be turned away.',
    'Choose another service, or ask whether a place is free again.',
  ),
  'waitlist-too-slow': excludes(
    'The service has only a waiting list.',
    'The client cannot wait.',
    'Choose another service, or ask for an exception.',
  ),
  waitlist: caution(
    'The service has no place now and keeps a waiting list.',
    'The client has to wait.',
    'Tell the client, and plan for the time until then.',
  ),
  'wait-too-long': excludes(
    'The usual waiting time is longer than the priority allows.',
    'The client cannot wait.',
    'Choose another service, or ask for an exception.',
  ),
  'capacity-to-confirm': toConfirm(
    'It is not recorded whether the service has a place.',
    'The client could be turned away.',
  ),
  'capacity-outdated': toConfirm(
    'Nobody has looked up for a long time whether the service has a place.',
    'A free place of last month says nothing of tonight.',
  ),
  'assessment-required': caution(
    'The service decides after an assessment of the client.',
    'The answer may be no.',
    'Tell the client, and keep another service in mind.',
  ),
  'not-free': excludes(
    'The service costs money.',
    'The client cannot pay.',
    'Choose another service, or find somebody who pays.',
  ),
  'costs-client': caution(
    'The service costs money, for a need that nobody should have to pay for.',
    'A worker who was robbed of wages or hurt would pay again.',
    'Choose a service that is free, or find somebody who pays.',
  ),
  'cost-to-confirm': toConfirm('It is not recorded what the service costs.', 'The client cannot pay.'),
  'closed-at-that-time': excludes(
    'The service is closed when the client would come.',
    'The client would find nobody.',
    'Choose another time or another service.',
  ),
  'opening-to-confirm': toConfirm(
    'It is not recorded whether the service is open when the client would come.',
    'The client could find nobody.',
  ),
  'no-emergency-at-night': excludes(
    'The service does not answer emergencies at night.',
    'The client may need help at any hour.',
    'Choose another service.',
  ),
  'emergency-to-confirm': toConfirm(
    'It is not recorded whether the service answers emergencies at night.',
    'The client may need help at any hour.',
  ),
  'languages-to-confirm': toConfirm(
    'It is not recorded which languages the service speaks.',
    'The client may not be understood.',
  ),
  'no-common-language': caution(
    'The service speaks no language of the client, and no interpreter is known of.',
    'The client will not be understood.',
    'Arrange an interpreter, not a relative or a colleague.',
  ),
  'accessibility-to-confirm': toConfirm(
    'It is not recorded what the place offers to people who need it.',
    'The client may not be able to use the service.',
  ),
  'accessibility-not-listed': caution(
    'What the client needs is not among what the place is said to offer.',
    'The client may not be able to use the service.',
    'Ask; lists are often not complete.',
  ),
  'receiver-needs-review': excludes(
    'The service is given by an employer, a recruiter or an immigration service.',
    'Those who learn of the client there can do the client harm.',
    'Choose another service. Only a legal review, and consent that names the receiver, may decide otherwise.',
  ),
  'receiver-to-confirm': toConfirm(
    'The directory does not say what kind of organisation gives the service.',
    'It may be one that can do the client harm.',
  ),
  'embassy-needs-consent': caution(
    'The service is given by an embassy or consulate.',
    'For somebody without status, or who seeks asylum, word of them at an embassy can be a danger.',
    'Refer only with consent that names the embassy.',
  ),
} satisfies Record<string, ReasonFacts>;

/** A reason without its prefix: `no-capacity` for `referral.match-no-capacity`. */
export type MatchReasonName = keyof typeof facts;

/** One fact that decides whether a service can help. It holds no value of the need, so it can be shown and kept. */
export interface MatchReason extends Diagnostic {
  readonly code: `referral.match-${MatchReasonName}`;
  /**
   * `excludes`: the service cannot help. `to-confirm`: it may be able to, and a fact is not known: somebody must ask.
   * `caution`: it can help, and this should be known first.
   */
  readonly effect: 'excludes' | 'to-confirm' | 'caution';
  /** Whether somebody may come to harm if it is passed over. */
  readonly safety: boolean;
}

const severities = { excludes: 'error', 'to-confirm': 'note', caution: 'warning' } as const;

const made = new Map<string, MatchReason>();

/**
 * Names the reason; `path` points into the service, or into its location for what only a location has. The same reason is
 * always the same object: a directory has few of them, however many services.
 */
export function reason(name: MatchReasonName, path: string, { safety = false } = {}): MatchReason {
  const key = `${name} ${path} ${safety}`;
  const known = made.get(key);
  if (known) return known;
  const { effect } = facts[name];
  const one = Object.freeze<MatchReason>({
    code: `referral.match-${name}`,
    severity: severities[effect],
    path,
    params: {},
    effect,
    safety,
  });
  made.set(key, one);
  return one;
}

/** English wordings of all reasons. */
export const reasonMessages: readonly MessageFacts[] = Object.entries(facts).map(
  ([name, { effect, what, why, fix }]) => ({
    code: `referral.match-${name}`,
    severity: severities[effect],
    what,
    why,
    fix,
  }),
);
