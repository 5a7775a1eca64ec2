import { describe, expect, test } from 'vitest';
import { createEnvironment, parseExpression } from './environment.ts';
import { readsOf } from './reads.ts';

const environment = createEnvironment({ codelists: new Map() }, { comesBack: () => false });
const reads = (expression: string) => {
  const { self, item } = readsOf([parseExpression(environment, expression).ast]);
  return {
    self: self.map((path) => path.join('/')),
    item: item.map((path) => path.join('/')),
  };
};

describe('what an expression reads', () => {
  test.each([
    ['self.a.b == "x"', ['a', 'a/b']],
    ['has(self.a) && !self.b', ['a', 'b']],
    ['!self.list.exists(i, i.on)', ['list', 'list/*/on']],
    ['self.list.filter(i, i.on).all(j, j.name == self.name)', ['list', 'list/*/on', 'list/*/name', 'name']],
    ['self.list[size(self.list) - 1].at', ['list', 'list/*', 'list/*/at']],
    ['self.outer.all(i, i.inner.all(k, k.x == 1.0))', ['outer', 'outer/*/inner', 'outer/*/inner/*/x']],
    ['timestamp(self.at) < timestamp(now)', ['at']],
    ['where(self.list, "id", self.x).exists(i, i.on)', ['x', 'list', 'list/*/id', 'list/*/on']],
  ])('%s', (expression, expected) => {
    expect(reads(expression).self).toEqual(expected);
  });

  test('below an item', () => {
    expect(reads('item.amount == self.amount')).toEqual({
      self: ['amount'],
      item: ['amount'],
    });
  });

  test('a name of a macro hides an outer one', () => {
    expect(reads('self.list.all(item, item.x)').item).toEqual([]);
  });
});
