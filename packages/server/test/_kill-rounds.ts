import { checkDelivery, checkHistory, emptyHistory, readHistory } from './_history.ts';
import { runChild } from './_kill.ts';
import { openPlace } from './_open-place.ts';

/** What many rounds showed. */
export interface Rounds {
  readonly faults: readonly string[];
  readonly stored: number;
  readonly delivered: number;
}

/**
 * Starts a process that writes, kills it at some moment, opens the place again and compares it with what was acknowledged in all rounds
 * so far; again and again. `random` gives numbers from 0 to 1.
 */
export async function killRounds(
  place: string,
  rounds: number,
  random: () => number,
  tell: (round: number) => void = () => undefined,
): Promise<Rounds> {
  const history = emptyHistory();
  const faults: string[] = [];
  for (let round = 1; round <= rounds && faults.length === 0; round += 1) {
    const ended = await runChild('_crash-child.ts', [place, `round-${round}`], { killAfter: random() * 60 });
    if (ended.signal !== 'SIGKILL') faults.push(`round ${round} ended by itself: ${ended.errors}`);
    readHistory(history, ended.output);
    const store = await openPlace(place);
    // All is read again, and it grows with every round: now and then is enough, since nothing lost comes back.
    if (round % 5 === 0 || round === rounds) faults.push(...(await checkHistory(store, history)));
    if (round === rounds) faults.push(...(await checkDelivery(store, history)));
    await store.close();
    tell(round);
  }
  return { faults, stored: history.stored.size, delivered: history.delivered.size };
}
