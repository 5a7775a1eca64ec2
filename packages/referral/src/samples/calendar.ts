export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Writes moments as a clock on the wall of one place shows them; none of the places of the samples has summer time. */
export interface Clock {
  /** RFC 3339 with the place's offset, to the second. */
  readonly moment: (epoch: number) => string;
  /** ISO 8601 date. */
  readonly date: (epoch: number) => string;
}

/** The clock of a place that is this many minutes ahead of UTC. */
export function clockAt(minutesAhead: number): Clock {
  const two = (part: number) => String(part).padStart(2, '0');
  const offset = `+${two(Math.floor(minutesAhead / 60))}:${two(minutesAhead % 60)}`;
  const local = (epoch: number) => new Date(epoch + minutesAhead * minute).toISOString();
  return {
    moment: (epoch) => local(epoch).slice(0, 19) + offset,
    date: (epoch) => local(epoch).slice(0, 10),
  };
}
