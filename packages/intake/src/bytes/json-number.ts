const HEX_E = 0x65;

/**
 * Whether the number written from `from` to `to` keeps its meaning as a double: 1e400 becomes Infinity and 1e-999
 * becomes 0, silently. Digits alone cannot do that within the length limit, so only exponents are evaluated.
 */
export function fitsDouble(bytes: Uint8Array, from: number, to: number): boolean {
  let text = '';
  let exponent = false;
  let significant = false;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte | 0x20) === HEX_E) exponent = true;
    else if (!exponent && byte > 0x30 && byte <= 0x39) significant = true;
    text += String.fromCharCode(byte);
  }
  if (!exponent) return true;
  const value = Number(text);
  // Not a number at all is a fault of syntax, told elsewhere.
  return Number.isNaN(value) || (Number.isFinite(value) && (value !== 0 || !significant));
}
