const regulation = (article: string) => `Regulation (EC) No 987/2009, Article ${article}`;

/** Why time does not count, with the article that says so where there is one. */
export const dropReasons = {
  /** A period of another branch. */
  'other-branch': undefined,
  /** The record was cancelled. */
  cancelled: undefined,
  /** The record has a status that was to be left out. */
  status: undefined,
  /** Another record in the list takes its place. */
  superseded: undefined,
  /** The contributions were paid out. */
  refunded: undefined,
  /** The contributions went to another institution. */
  transferred: undefined,
  /** Behind the last day that counts. */
  'after-until': undefined,
  /** The same days and kind, certified twice in one country. */
  duplicate: undefined,
  /** Days that another period of the same country counts. */
  'same-country': undefined,
  /** Voluntary time on days of compulsory insurance elsewhere. */
  'compulsory-elsewhere': regulation('12(3)'),
  /** Assimilated time on days that are insured elsewhere. */
  'insured-elsewhere': regulation('12(4)'),
  /** Assimilated time that another country counts, where the person was insured last, or else first. */
  'assimilated-elsewhere': regulation('12(5)'),
  /** Time of the same kind that another country counts under the rule of the agreement. */
  'same-kind-elsewhere': regulation('12(2)'),
  /** Time of the same kind that is shared equally with other countries. */
  shared: regulation('12(2)'),
} as const;

/** Why time does not count, or counts less. */
export type DropReason = keyof typeof dropReasons;

/** The article on the most that a calendar year can count. */
export const yearlyLimitArticle = regulation('13(2)');
