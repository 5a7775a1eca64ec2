/** How many narrow letters a text is as wide as. Marks on letters take no room, letters of East Asia twice as much. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text.normalize()) {
    if (/\p{Mn}/u.test(char)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(char)
      ? 2
      : 1;
  }
  return width;
}

/** Lines that a text takes, of so many narrow letters each. */
export function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);
}

/** Whether a text has letters of scripts that stand higher than others: those of South and South-East Asia. */
export function isTall(text: string): boolean {
  return /[\u0900-\u0eff\u1000-\u109f\u1780-\u17ff]/u.test(text);
}
