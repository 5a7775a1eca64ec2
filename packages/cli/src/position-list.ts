/** A list of whole numbers that takes four bytes each. */
export class PositionList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  /** In a list that rises, the index of the last number that is not above the one given; -1 where there is none. */
  findLast(number: number): number {
    let [from, to] = [0, this.#length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.at(middle) <= number) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}
