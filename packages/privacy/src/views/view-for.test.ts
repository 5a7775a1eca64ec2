import type { Audience } from '@amparo/core';
import { exampleOf } from '@amparo/core';
import { describe, expect, it } from 'vitest';
import { declaredIn, pathsIn, recordTypes } from '../../test/_record-types.ts';
import { audienceTable, fieldsFor, type RecordAudience, viewFor, viewOf } from '../index.ts';

/** The table again, by hand: a slip in the one of the package must not go unseen. */
const seen: Readonly<Record<RecordAudience, readonly string[]>> = {
  worker: ['public', 'internal', 'personal', 'special'],
  'case-owner': ['public', 'internal', 'personal', 'special'],
  'referral-partner': ['public', 'internal', 'personal'],
  regulator: ['public', 'internal'],
  public: ['public'],
};
const audiences = Object.keys(seen) as readonly RecordAudience[];

describe.each(recordTypes)('views of $type', (recordType) => {
  const full = exampleOf(recordType);
  const declared = declaredIn(recordType);

  it.each(audiences)('show %s every field that it may see and no other', (audience) => {
    const shown = declared.filter(
      ({ classes, withheldFrom }) =>
        classes.every((one) => seen[audience].includes(one)) && !withheldFrom.includes(audience),
    );
    const view = viewFor(recordType, audience)(full);
    expect([...pathsIn(view)]).toEqual(shown.map(({ path }) => path));
    expect(fieldsFor(recordType, audience)).toEqual(shown.map(({ path }) => path));
  });

  it('show the case owner all of it, as it was', () => {
    expect(viewFor(recordType, 'case-owner')(full)).toEqual(full);
  });

  it('show nothing else of the record when one field is asked for', () => {
    for (const { path } of declared) expect([...pathsIn(viewOf(recordType, [path])(full))]).toEqual([path]);
  });

  it('are refused to businesses', () => {
    expect(() => viewFor(recordType, 'business' as RecordAudience)).toThrow(RangeError);
  });
});

describe('views', () => {
  const [recordType] = recordTypes;
  if (!recordType) throw new Error('There are no record types.');
  const full = exampleOf(recordType) as Readonly<Record<string, unknown>>;
  const everything = viewFor(recordType, 'case-owner');

  it('leave out what the record type does not know, wherever it stands', () => {
    const more = {
      extra: 'SECRET',
      ...full,
      provenance: { ...(full.provenance as object), extra: 'SECRET' },
      issues: (full.issues as object[]).map((one) => ({ extra: 'SECRET', ...one })),
    };
    expect(everything(more)).toEqual(full);
  });

  it('leave out values of the wrong shape, which could hold anything', () => {
    for (const wrong of [{ a: 'SECRET' }, [['SECRET']], null, [{ a: 'SECRET' }], () => 'SECRET'])
      for (const name of Object.keys(full)) {
        const view = JSON.stringify(everything({ ...full, [name]: wrong }));
        expect(view).not.toContain('SECRET');
      }
  });

  it('do not change when the view is changed, nor change the record', () => {
    const before = JSON.stringify(full);
    const view = everything(full) as { issues: { issueCode: string }[] };
    for (const issue of view.issues) issue.issueCode = 'other';
    expect(JSON.stringify(full)).toBe(before);
  });

  it('have the order of the record type, whatever the order of the record', () => {
    const turned = Object.fromEntries(Object.entries(full).reverse());
    expect(JSON.stringify(everything(turned))).toBe(JSON.stringify(everything(full)));
  });

  it('are not made for audiences that there are not', () => {
    for (const unknown of ['immigration-enforcement', '', 'toString', '__proto__'])
      expect(() => viewFor(recordType, unknown as RecordAudience)).toThrow(RangeError);
  });

  it('give no audience a field that its table denies', () => {
    const rows = Object.entries(audienceTable) as [Audience, (typeof audienceTable)[Audience]][];
    for (const [audience, { access }] of rows)
      for (const [sensitivity, how] of Object.entries(access)) {
        const isSeen = audience !== 'business' && seen[audience].includes(sensitivity);
        expect([audience, sensitivity, how === 'open']).toEqual([audience, sensitivity, isSeen]);
      }
  });
});
