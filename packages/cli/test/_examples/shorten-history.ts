import { caseStatus, type GrievanceCase } from '@amparo/grievance';

type History = GrievanceCase['statusHistory'];

const next = new Map(
  caseStatus.codes.map(({ code, next: allowed }) => [code, new Set(allowed as readonly string[])]),
);

/** The longest way from the first to the last step of at most `most` steps, each of which may follow the one before. */
export function shortenHistory(history: History, most: number): History | undefined {
  let best: History | undefined;
  const walk = (taken: History, at: number): void => {
    const last = taken.at(-1) as History[number];
    if (at === history.length) {
      if (last === history.at(-1) && taken.length > (best?.length ?? 0)) best = taken;
      return;
    }
    const step = history[at] as History[number];
    if (taken.length < most && next.get(last.status)?.has(step.status)) walk([...taken, step], at + 1);
    if (at < history.length - 1) walk(taken, at + 1);
  };
  walk(history.slice(0, 1), 1);
  return best;
}
