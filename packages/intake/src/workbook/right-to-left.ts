const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language (BCP 47) is written from right to left, so that a sheet begins at the right. */
export function isRightToLeft(language: string): boolean {
  const [primary = '', script] = language.split('-');
  if (script?.length === 4) return /^(?:Arab|Hebr|Thaa|Nkoo|Syrc)$/u.test(script);
  return rightToLeft.has(primary);
}
