type FindByte = (bytes: Uint8Array, byte: number, from: number) => number;

interface NodeBuffer {
  readonly prototype: {
    indexOf(this: Uint8Array, value: number | Uint8Array, from: number): number;
  };
}

// Node's Buffer searches with memchr, about seven times as fast as Uint8Array.indexOf; line splitting is mostly this.
const nodeIndexOf = (globalThis as { Buffer?: NodeBuffer }).Buffer?.prototype.indexOf;

/** Index of the first `byte` at or after `from`, or -1. */
export const findByte: FindByte = nodeIndexOf
  ? (bytes, byte, from) => (from < bytes.length ? nodeIndexOf.call(bytes, byte, from) : -1)
  : (bytes, byte, from) => bytes.indexOf(byte, from);

/** Index of the first place at or after `from` where some bytes stand in a row, or -1. */
export const findBytes: (bytes: Uint8Array, sequence: Uint8Array, from: number) => number = nodeIndexOf
  ? (bytes, sequence, from) => (from < bytes.length ? nodeIndexOf.call(bytes, sequence, from) : -1)
  : (bytes, sequence, from) => {
      for (let at = bytes.indexOf(sequence[0] as number, from); at >= 0; ) {
        if (sequence.every((byte, i) => bytes[at + i] === byte)) return at;
        at = bytes.indexOf(sequence[0] as number, at + 1);
      }
      return -1;
    };
