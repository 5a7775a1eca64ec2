import type { FieldNode } from '@amparo/core';
import { type Random, randomFrom } from '@amparo/grievance/samples';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Makes texts that stand nowhere else, and remembers them. They are valid wherever letters and digits are. */
export class Canaries {
  readonly #random: Random;
  readonly #pieces = new Set<string>();

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** A text of 18 letters and digits; every piece of it counts. A digit at every third place keeps it unlike words. */
  text(): string {
    const text = Array.from({ length: 18 }, (_, at) =>
      at % 3 === 2 ? Math.floor(this.#random() * 10) : letters[Math.floor(this.#random() * letters.length)],
    ).join('');
    return this.keep(text);
  }

  /** A whole number of 13 digits. */
  number(): number {
    return Number(
      this.keep(`7${Array.from({ length: 12 }, () => Math.floor(this.#random() * 10)).join('')}`),
    );
  }

  /** Remembers a text made elsewhere. */
  keep(text: string): string {
    const folded = text.toLowerCase();
    for (let at = 0; at + pieceLength <= folded.length; at += 1)
      this.#pieces.add(folded.slice(at, at + pieceLength));
    return text;
  }

  /** The pieces of canaries in an output, each with what stands around it. */
  in(output: string): string[] {
    const folded = output.toLowerCase();
    const found: string[] = [];
    for (let at = 0; at + pieceLength <= folded.length; at += 1) {
      if (this.#pieces.has(folded.slice(at, at + pieceLength)))
        found.push(output.slice(Math.max(0, at - 30), at + 30));
    }
    return found;
  }
}

const pieceLength = 6;

/** How a value of a tree is made. What a shape gives for a node stands in the place of the whole node. */
export interface Shape {
  readonly leaf: () => unknown;
  readonly group?: (made: Record<string, unknown>) => unknown;
  readonly list?: (entry: unknown) => unknown;
}

/** A value with something in every field of a tree. */
export function fill(node: FieldNode, shape: Shape): unknown {
  const { leaf, group = (made) => made, list = (entry) => [entry] } = shape;
  if (node.kind === 'leaf') return leaf();
  if (node.kind === 'list') return list(fill(node.of, shape));
  return group(Object.fromEntries(node.fields.map((field) => [field.name, fill(field, shape)])));
}
