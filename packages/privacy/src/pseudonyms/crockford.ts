/** Crockford's base 32: without I, L, O and U, which are misread or misheard. Then the five more symbols of the check. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U';

/** The first 130 bits of some bytes as 26 symbols. */
export function encode130(bytes: Uint8Array): string {
  let text = '';
  for (let symbol = 0; symbol < 26; symbol += 1) {
    let value = 0;
    for (let bit = symbol * 5; bit < symbol * 5 + 5; bit += 1)
      value = value * 2 + (((bytes[bit >> 3] as number) >> (7 - (bit & 7))) & 1);
    text += symbols[value];
  }
  return text;
}

/** Crockford's check symbol: the number modulo 37. It finds every one wrong symbol and every two swapped ones. */
export function checkSymbolOf(text: string): string {
  let rest = 0;
  for (const symbol of text) rest = (rest * 32 + symbols.indexOf(symbol)) % 37;
  return symbols[rest] as string;
}

/** Whether a text is 26 symbols and the check symbol they need. Upper case, as written. */
export function hasGoodCheck(text: string): boolean {
  return (
    /^[0-9A-HJKMNP-TV-Z]{26}[0-9A-HJKMNP-Z]$/u.test(text) && checkSymbolOf(text.slice(0, 26)) === text[26]
  );
}
