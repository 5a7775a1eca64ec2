import type { RecipientClass } from './vocabulary.ts';

/** An organisation that exchanges records. */
export interface Party {
  readonly partyId: string;
  readonly recipientClass: RecipientClass;
  /** Other ids that people may know the organisation by, such as in `recipientsExcluded` of a consent. */
  readonly organisationIds?: readonly string[];
}
