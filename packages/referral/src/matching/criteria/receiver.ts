import { organisationType } from '../../codelists/organisation-type.ts';
import { criterion, fits, type Judgement } from '../criterion.ts';
import { reason } from '../reasons.ts';

const path = '/organisationId';
const typesWith = (test: (type: (typeof organisationType.codes)[number]) => boolean) =>
  new Set(organisationType.codes.filter(test).map(({ code }) => code as string));
const needReview = typesWith(({ needsReview }) => needsReview === true);
const embassies = typesWith(({ recipientClass }) => recipientClass === 'embassy');
const endangered = new Set(['irregular', 'undocumented-by-employer-action', 'asylum', 'stateless-pending']);

/** Whether those who learn of the client there could do the client harm. */
export const receiver = criterion({
  profile: ({ organisationType: type, service }) => ({
    type,
    // Only where a review may matter: other services stay alike.
    organisationId: type !== undefined && needReview.has(type) ? service.organisationId : undefined,
  }),
  judge: ({ type, organisationId }, need): Judgement => {
    if (type === undefined) return { reasons: [reason('receiver-to-confirm', path)] };
    if (organisationId !== undefined && !need.reviewed.has(organisationId))
      return { reasons: [reason('receiver-needs-review', path, { safety: true })] };
    if (embassies.has(type) && need.migrationStatus !== undefined && endangered.has(need.migrationStatus))
      return { reasons: [reason('embassy-needs-consent', path, { safety: true })] };
    return fits;
  },
});
