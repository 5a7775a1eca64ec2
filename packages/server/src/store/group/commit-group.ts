import { failpoint } from '../../failpoint/failpoint.ts';
import type { Outcome } from '../outcome.ts';
import type { Answer, Write } from '../write.ts';
import { faultOf, faultOfTexts } from './fault-of-write.ts';
import { type GroupPlan, planGroup } from './group-plan.ts';
import { type Found, type Needs, needsOf } from './needs.ts';
import type { Counters, GroupRows, LogRow, ReceiptRow, SubmissionRow } from './rows.ts';

/** One transaction of a store. Whoever begins one holds the counters alone until it ends. */
export interface GroupTransaction {
  readonly begin: () => Promise<Counters>;
  readonly find: (needs: Needs) => Promise<Found>;
  readonly insert: (rows: GroupRows) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly rollback: () => Promise<void>;
}

/** Commits a group: reads what is needed, decides, makes answers and entries of the log, and writes all at once. */
export async function commitGroup(
  transaction: GroupTransaction,
  writes: readonly Write[],
): Promise<Outcome[]> {
  const failed = new Map<number, unknown>();
  for (const [index, write] of writes.entries()) {
    const fault = faultOf(write);
    if (fault) failed.set(index, fault);
  }
  const sound = writes.filter((_, index) => !failed.has(index));
  failpoint('commit.before-begin');
  try {
    const counters = await transaction.begin();
    failpoint('commit.after-lock');
    const found = await transaction.find(needsOf(sound));
    failpoint('commit.after-load');
    const { plan, made } = await planAndAnswer(writes, found, counters, failed);
    await transaction.insert(rowsOf(plan, made));
    failpoint('commit.before-commit');
    await transaction.commit();
    failpoint('commit.after-commit');
    return outcomesOf(plan, made);
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/** What was made for the writes that happen, by their index. */
interface Made {
  readonly answers: ReadonlyMap<number, Answer>;
  readonly log: readonly LogRow[];
  readonly counters: Counters;
}

/** Plans again without a write whose answer or entry cannot be made; there is one such write less each time. */
async function planAndAnswer(
  writes: readonly Write[],
  found: Found,
  counters: Counters,
  failed: Map<number, unknown>,
): Promise<{ plan: GroupPlan; made: Made }> {
  for (;;) {
    const before = failed.size;
    const plan = planGroup(writes, found, counters.position, failed);
    failpoint('commit.after-plan');
    const answers = await makeAnswers(plan, failed);
    failpoint('commit.after-answers');
    const log = failed.size === before ? await makeLog(plan, answers, counters, failed) : [];
    failpoint('commit.after-log-lines');
    if (failed.size > before) continue;
    const last = log.at(-1);
    return {
      plan,
      made: {
        answers,
        log,
        counters: {
          position: plan.position,
          logPosition: last?.position ?? counters.logPosition,
          logHash: last?.hash ?? counters.logHash,
        },
      },
    };
  }
}

async function makeAnswers(plan: GroupPlan, failed: Map<number, unknown>): Promise<Map<number, Answer>> {
  const answers = new Map<number, Answer>();
  await Promise.all(
    plan.parts.map(async (part, index) => {
      if (part.kind !== 'happens') return;
      try {
        const made = (await part.write.answer?.(part.facts)) ?? { answer: '' };
        const { receiptId = '', receipt = '' } = made.receipt ?? {};
        const fault = faultOfTexts([made.answer, receiptId, receipt]);
        if (fault) failed.set(index, fault);
        else answers.set(index, made);
      } catch (error) {
        failed.set(index, error);
      }
    }),
  );
  return answers;
}

/** Each entry needs the hash of the one before, so they are made in order. */
async function makeLog(
  plan: GroupPlan,
  answers: ReadonlyMap<number, Answer>,
  counters: Counters,
  failed: Map<number, unknown>,
): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  for (const [index, part] of plan.parts.entries()) {
    if (part.kind !== 'happens' || !part.write.log) continue;
    const previous = rows.at(-1)?.hash ?? counters.logHash;
    const position = counters.logPosition + rows.length + 1;
    const receiptId = answers.get(index)?.receipt?.receiptId;
    try {
      const place = { position, previous, facts: part.facts, ...(receiptId !== undefined && { receiptId }) };
      const { content, hash } = await part.write.log(place);
      const fault = faultOfTexts([content, hash]);
      if (fault) throw fault;
      rows.push({ position, previous, content, hash });
    } catch (error) {
      failed.set(index, error);
      return rows;
    }
  }
  return rows;
}

function rowsOf(plan: GroupPlan, { answers, log, counters }: Made): GroupRows {
  const submissions: SubmissionRow[] = [];
  const receipts: ReceiptRow[] = [];
  for (const [index, part] of plan.parts.entries()) {
    const made = answers.get(index);
    if (part.kind !== 'happens' || !made) continue;
    const { submission, at } = part.write;
    if (submission) submissions.push({ ...submission, answer: made.answer, at });
    if (made.receipt) receipts.push({ ...made.receipt, sender: submission?.sender ?? '', at });
  }
  const { changes, records, nonces, withdrawals, messages } = plan;
  return { counters, changes, records, nonces, withdrawals, messages, receipts, submissions, log };
}

function outcomesOf(plan: GroupPlan, { answers }: Made): Outcome[] {
  return plan.parts.map((part, index): Outcome => {
    if (part.kind === 'without-effect') return part.outcome;
    if (part.kind === 'repeats') return { kind: 'repeated', answer: answers.get(part.index)?.answer ?? '' };
    const { answer, receipt } = answers.get(index) ?? { answer: '' };
    return {
      kind: 'committed',
      facts: part.facts,
      answer,
      ...(receipt && { receiptId: receipt.receiptId }),
    };
  });
}
