/**
 * The names of fields that a record type forbids, made ready to look up names and headings as people write them. A name
 * is forbidden if it is one of them or holds one among its words: `_gps_latitude` and `GPS location` hold `gps`,
 * `Id of device: Device ID 2` holds `deviceId`.
 */
export function forbiddenNames(forbids: readonly string[] = []): (name: string) => boolean {
  const names = new Set(forbids.map((name) => wordsOf(name).join('')));
  const longest = Math.max(0, ...[...names].map(({ length }) => length));
  return names.size === 0 ? () => false : (name) => holdsOneOf(names, longest, wordsOf(name));
}

/** Whether words that stand one after the other make up one of the names. */
function holdsOneOf(names: ReadonlySet<string>, longest: number, words: readonly string[]): boolean {
  return words.some((_, from) => {
    let run = '';
    for (let at = from; at < words.length && run.length <= longest; at += 1) {
      run += words[at];
      if (names.has(run)) return true;
    }
    return false;
  });
}

/** `device_id`, `Device ID`, `deviceID` and `DeviceId` are the same two words. A number is a word of its own. */
function wordsOf(name: string): readonly string[] {
  const parts =
    name.normalize('NFKC').match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lt}\p{Lm}\p{Lo}]+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.toLowerCase());
}
