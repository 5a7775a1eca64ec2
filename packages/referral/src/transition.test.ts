import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referralActor } from './codelists/referral-actor.ts';
import { referralStatus } from './codelists/referral-status.ts';
import { dueBy } from './due-by.ts';
import type { referralRecord } from './referral.ts';
import { allowedSteps, type ReferralInCourse, transition } from './transition.ts';

const statuses = referralStatus.codes.map(({ code }) => code as string);
const actors = referralActor.codes.map(({ code }) => code as string);
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T09:00:00+08:00`;

describe('transition', () => {
  test('makes exactly the steps that are allowed', () => {
    for (const from of statuses) {
      for (const to of statuses) {
        for (const actor of actors) {
          const referral = { status: from, statusHistory: [{ status: from, at: at(1) }] };
          const result = transition(referral, { status: to, at: at(2), actor });
          expect(result.ok).toBe(allowedSteps(referral, actor).includes(to));
        }
      }
    }
  });

  test('every walk ends, and never leaves a final status', () => {
    const walk = fc.array(fc.tuple(fc.nat(20), fc.nat(3)), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(walk, (choices) => {
        let referral: ReferralInCourse = { status: 'draft', statusHistory: [{ status: 'draft', at: at(1) }] };
        for (const [choice, who] of choices) {
          const actor = actors[who] as string;
          const steps = allowedSteps(referral, actor);
          const status = steps[choice % Math.max(1, steps.length)];
          if (status === undefined) continue;
          const before = JSON.stringify(referral);
          const result = transition(referral, { status, at: at(2), actor });
          expect(JSON.stringify(referral)).toBe(before);
          if (!result.ok) throw new Error(result.diagnostics[0]?.code);
          referral = result.referral;
        }
        expect(referral.statusHistory.at(-1)?.status).toBe(referral.status);
        // The longest way: draft, sent, received, waitlisted, accepted, in-progress, completed.
        expect(referral.statusHistory.length).toBeLessThanOrEqual(7);
        expect(allowedSteps(referral).length === 0).toBe(referral.closedAt !== undefined);
      }),
    );
  });

  test('a record keeps its other fields', () => {
    const referral = { status: 'sent', statusHistory: [], referralId: 'r-1' };
    const result = transition(referral, { status: 'received', at: at(2), actor: 'system' });
    expect(result).toMatchObject({ ok: true, referral: { referralId: 'r-1', receivedAt: at(2) } });
  });

  test('records of the standard have the fields that steps and deadlines read', () => {
    type Referral = (typeof referralRecord.schema)['_zod']['output'];
    const step = (referral: Referral) => [
      transition(referral, { status: 'sent', at: at(1), actor: 'sender' }),
      dueBy(referral),
    ];
    expect(step).toBeTypeOf('function');
  });
});

describe('dueBy', () => {
  test('is that many hours later, whatever the offset', () => {
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(moment, offset, (date, minutes) => {
        const sign = minutes < 0 ? '-' : '+';
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        const zone = `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
        const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const result = dueBy({ createdAt: `${local}${zone}`, priority: 'urgent-72h' });
        if (!result.ok) throw new Error(result.diagnostics[0]?.code);
        expect(Date.parse(result.dueBy) - date.getTime()).toBe(72 * 3_600_000);
        expect(result.dueBy.endsWith(zone)).toBe(true);
      }),
    );
  });
});
