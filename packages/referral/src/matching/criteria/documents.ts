import { criterion, fits, type Judgement } from '../criterion.ts';
import { sameName } from '../names.ts';
import type { ReadNeed } from '../read-need.ts';
import { type MatchReason, reason } from '../reasons.ts';

interface Documents {
  /** Undefined where the directory does not say. */
  readonly identity: boolean | undefined;
  /** Names of other documents, or undefined where the directory lists none at all. */
  readonly others: readonly string[] | undefined;
  readonly anonymous: boolean | undefined;
}

/** Whether the client can bring what the service asks for, and stay without a name who wants to. */
export const documents = criterion({
  profile: ({ service }): Documents => {
    const { requiredDocuments: required, idRequired, acceptsAnonymous } = service;
    const proof = required?.some(({ proofOfIdentity }) => proofOfIdentity === true);
    return {
      identity: proof === true ? true : idRequired,
      others: required
        ?.filter(({ proofOfIdentity }) => proofOfIdentity !== true)
        .map(({ document }) => sameName(document))
        .sort(),
      anonymous: acceptsAnonymous,
    };
  },
  judge: (profile, need): Judgement => {
    const reasons = [
      ...anonymity(profile, need),
      ...proofOfIdentity(profile, need),
      ...others(profile, need),
    ];
    return reasons.length === 0 ? fits : { reasons };
  },
});

function anonymity({ anonymous }: Documents, need: ReadNeed): MatchReason[] {
  if (need.anonymous !== true || anonymous === true) return [];
  return [
    reason(anonymous === false ? 'anonymous-not-accepted' : 'anonymity-to-confirm', '/acceptsAnonymous'),
  ];
}

function proofOfIdentity({ identity }: Documents, need: ReadNeed): MatchReason[] {
  // Who wants to stay unknown shows no document, whether or not they have one.
  const shows = need.anonymous === true ? false : need.canProveIdentity;
  if (shows === true || identity === false) return [];
  if (identity === true)
    return [
      reason(shows === false ? 'identity-document-required' : 'identity-document-to-confirm', '/idRequired'),
    ];
  return shows === false ? [reason('identity-document-to-confirm', '/idRequired')] : [];
}

/** Documents are described in words, and the same one has many names: what is not found by name may still be there. */
function others({ others: required = [] }: Documents, need: ReadNeed): MatchReason[] {
  return required.every((document) => need.documents.has(document))
    ? []
    : [reason('documents-to-confirm', '/requiredDocuments')];
}
