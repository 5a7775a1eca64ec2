/** What is used of Node, where it is there. */
interface NodeModules {
  readonly zlib: {
    createInflateRaw(options: { chunkSize: number }): object;
    /** Since Node 20.15. */
    readonly crc32?: (bytes: Uint8Array, before: number) => number;
  };
  readonly stream: {
    readonly Duplex: {
      toWeb(duplex: object): Pick<InstanceType<typeof DecompressionStream>, 'readable' | 'writable'>;
    };
  };
}

interface NodeProcess {
  getBuiltinModule?<Name extends keyof NodeModules>(name: Name): NodeModules[Name] | undefined;
}

/** A module of Node by its name; undefined in browsers, and in Node before 20.16. There is another way to all of it. */
export function nodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] | undefined {
  return (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.(name);
}
