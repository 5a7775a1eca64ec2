/** Longest name of a sheet, in UTF-16 units. */
const longest = 31;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** Excel keeps it to itself. */
const reserved = /^history$/iu;

/** Whether a sheet can have a name. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= longest &&
    !reserved.test(name) &&
    name.search(forbidden) < 0 &&
    !/^'|'$/u.test(name)
  );
}

/**
 * The nearest name that a sheet can have: without `[ ] : * ? / \` and quotation marks at the ends, at most 31 UTF-16 units,
 * cut between characters as people count them.
 */
export function fitSheetName(name: string, most = longest): string {
  const allowed = trimmed(name.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' '));
  let fitting = '';
  for (const character of charactersOf(allowed)) {
    if (fitting.length + character.length > most) break;
    fitting += character;
  }
  fitting = trimmed(fitting);
  return fitting === '' || reserved.test(fitting) ? `${fitting || 'Sheet'}_` : fitting;
}

/** The characters of a text as people count them: a sign such as the Burmese visarga is none without a letter. */
function charactersOf(text: string): string[] {
  const characters: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const last = characters.pop();
    if (last !== undefined && /^\p{M}/u.test(segment)) characters.push(last + segment);
    else characters.push(...(last === undefined ? [] : [last]), segment);
  }
  return characters;
}

function trimmed(name: string): string {
  return name.replaceAll(/^[\s']+|[\s']+$/gu, '');
}

/** A name that a sheet can have and that is not taken, without regard to case; a number is put behind it where needed. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  const isFree = (candidate: string) => !taken.has(candidate.toLowerCase());
  const fitting = fitSheetName(name);
  if (isFree(fitting)) return fitting;
  for (let number = 2; ; number += 1) {
    const behind = ` ${number}`;
    const candidate = `${fitSheetName(name, longest - behind.length)}${behind}`;
    if (isFree(candidate)) return candidate;
  }
}
