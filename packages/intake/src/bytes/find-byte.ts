type FindByte = (bytes: Uint8Array, byte: number, from: number) => number;

interface NodeBuffer {
  readonly prototype: {
    indexOf(this: Uint8Array, value: number, from: number): number;
  };
}

// Node's Buffer searches with memchr, about seven times as fast as Uint8Array.indexOf; line splitting is mostly this.
const nodeIndexOf = (globalThis as { Buffer?: NodeBuffer }).Buffer?.prototype.indexOf;

/** Index of the first `byte` at or after `from`, or -1. */
export const findByte: FindByte = nodeIndexOf
  ? (bytes, byte, from) => (from < bytes.length ? nodeIndexOf.call(bytes, byte, from) : -1)
  : (bytes, byte, from) => bytes.indexOf(byte, from);
