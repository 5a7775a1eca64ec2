import type { Criterion, Judgement } from './criterion.ts';
import type { Entry } from './directory.ts';
import type { ReadNeed } from './read-need.ts';
import type { MatchReason } from './reasons.ts';

/** A judgement with the reasons that exclude taken out once for all services that share it. */
export interface Judged extends Judgement {
  readonly exclusions: readonly MatchReason[];
}

/** One criterion, for one need. */
export interface Judge {
  /** Whether it never excludes. */
  readonly soft: boolean;
  /** By the position of a service in the directory: the number of its profile. */
  readonly profileOf: Uint32Array;
  readonly profiles: number;
  /** What it says of all services with a profile. */
  readonly judge: (profile: number) => Judged;
}

/** One criterion over a whole directory. */
export interface Column {
  readonly judgeFor: (need: ReadNeed) => Judge;
}

/**
 * Gives services with equal profiles one number, so that a need is compared with some hundred profiles instead of with
 * every service. Profiles are compared as JSON text.
 */
export function column<Profile>(
  { profile, judge, soft }: Criterion<Profile>,
  entries: readonly Entry[],
): Column {
  const numbers = new Map<string, number>();
  const profiles: Profile[] = [];
  const profileOf = new Uint32Array(entries.length);
  for (const [position, entry] of entries.entries()) {
    const one = profile(entry);
    const text = JSON.stringify(one) ?? '';
    let number = numbers.get(text);
    if (number === undefined) {
      number = profiles.push(one) - 1;
      numbers.set(text, number);
    }
    profileOf[position] = number;
  }
  const judged = (number: number, need: ReadNeed): Judged => {
    const judgement = judge(profiles[number] as Profile, need);
    const { reasons } = judgement;
    const exclusions = reasons.length === 0 ? reasons : reasons.filter(({ effect }) => effect === 'excludes');
    return { ...judgement, exclusions };
  };
  const isShared = profiles.length * 2 < entries.length;
  return {
    judgeFor: (need) => ({
      soft: soft === true,
      profileOf,
      profiles: profiles.length,
      judge: isShared
        ? remembered(profiles.length, (number) => judged(number, need))
        : (number) => judged(number, need),
    }),
  };
}

/** Answers each number once. Where few services share an answer, keeping it takes longer than giving it again. */
function remembered(size: number, answer: (number: number) => Judged): (number: number) => Judged {
  const known: (Judged | undefined)[] = new Array(size);
  return (number) => {
    const found = known[number] ?? answer(number);
    known[number] = found;
    return found;
  };
}
