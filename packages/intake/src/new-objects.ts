/*
 * Objects for the way of each row from text to record. V8 notes for every literal in the code whether what it makes lives
 * long, and if it seems so, makes the next ones where garbage is collected rarely; from there they hold on to all that
 * they refer to, rows and whole stretches of text. It does not judge what constructors and copies make.
 */

const none: readonly never[] = [];

/** A new list, for `[]`. */
export function newList<T>(): T[] {
  return none.slice();
}

const one: readonly undefined[] = [undefined];

/** A new list of one, for `[entry]`. */
export function newListOf<T>(entry: T): T[] {
  const list = one.slice() as T[];
  list[0] = entry;
  return list;
}

type Tree = Record<string, unknown>;

/**
 * Objects of a literal have room for four fields, and V8 turns them into hash tables once some twenty more were added by
 * name: each then takes three times as long to fill, and longer to check. How much room the objects of a constructor get,
 * V8 tells from the fields of the first ones made.
 */
function RoomForFields(this: Tree, isFull: boolean): void {
  if (!isFull) return;
  this.a = this.b = this.c = this.d = this.e = this.f = this.g = this.h = 0;
  this.i = this.j = this.k = this.l = this.m = this.n = this.o = this.p = 0;
  this.q = this.r = this.s = this.t = this.u = this.v = this.w = this.x = 0;
  this.y = this.z = this.aa = this.ab = this.ac = this.ad = this.ae = this.af = 0;
}
// What comes out is an object like any other.
RoomForFields.prototype = Object.prototype;
const Room = RoomForFields as unknown as new (isFull: boolean) => Tree;
for (let made = 0; made < 16; made += 1) new Room(true);

/** A new plain object that is about to get many fields. */
export function newRecord(): Tree {
  return new Room(false);
}

function FewFields(this: Tree): void {}
FewFields.prototype = Object.prototype;
const Few = FewFields as unknown as new () => Tree;

/** A new plain object for a few fields, for `{}` that is filled at once. */
export function newGroup(): Tree {
  return new Few();
}
