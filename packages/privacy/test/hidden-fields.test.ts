import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences, chosenViewsAgree, decisionsAgree, viewsAgree } from './_hidden-fields.ts';
import { pairOf } from './_pairs.ts';
import { recordTypes } from './_record-types.ts';

/** Cases for each record type and audience: with all of them together, above 100,000. */
const runs = { numRuns: 1000 };
const seeds = fc.integer({ min: 1, max: 2 ** 30 });

describe.each(recordTypes)('what is hidden in $type', (recordType) => {
  it.each(audiences)('cannot be told from the view for %s', (audience) => {
    fc.assert(
      fc.property(seeds, (seed) => viewsAgree(recordType, audience, seed)),
      runs,
    );
  });

  it('cannot be told from a view of chosen fields', () => {
    fc.assert(
      fc.property(seeds, (seed) => chosenViewsAgree(recordType, seed)),
      { numRuns: 250 },
    );
  });

  it.each(['referral-partner', 'regulator', 'public', 'worker'] as const)(
    'cannot be told from a decision for %s',
    (audience) => {
      fc.assert(
        fc.property(seeds, (seed) => decisionsAgree(recordType, audience, seed)),
        { numRuns: 250 },
      );
    },
  );

  it('does differ between the two records', () => {
    const pairs = Array.from({ length: 20 }, (_, seed) => pairOf(recordType, new Set(['recordType']), seed));
    expect(pairs.filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other)).length).toBe(20);
  });
});
