import { compareBytes } from './compare-bytes.ts';

interface Head {
  line: string;
  readonly rest: Iterator<string>;
}

/** Merges sequences of lines that are each in the order of their UTF-8 bytes, holding one line of each. */
export function* mergeSorted(sources: readonly Iterator<string>[]): Generator<string, void, undefined> {
  const heap: Head[] = [];
  for (const rest of sources) {
    const { done, value } = rest.next();
    if (!done) heap.push({ line: value, rest });
  }
  heap.sort((a, b) => compareBytes(a.line, b.line));
  while (heap.length > 0) {
    const head = heap[0] as Head;
    yield head.line;
    const { done, value } = head.rest.next();
    if (!done) head.line = value;
    else {
      const last = heap.pop() as Head;
      if (heap.length > 0) heap[0] = last;
    }
    sink(heap);
  }
}

/** Lets the first of a heap sink to its place. */
function sink(heap: Head[]): void {
  const head = heap[0];
  if (!head) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && comes(heap[child + 1], heap[child])) child += 1;
    if (!comes(heap[child], head)) break;
    heap[at] = heap[child] as Head;
    at = child;
  }
  heap[at] = head;
}

function comes(a: Head | undefined, b: Head | undefined): boolean {
  return compareBytes((a as Head).line, (b as Head).line) < 0;
}
