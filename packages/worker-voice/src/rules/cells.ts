import type { Among } from '@amparo/core';
import { respondentCharacteristic } from '../codelists/respondent-characteristic.ts';

/** The fields of a breakdown. */
const characteristics: readonly string[] = respondentCharacteristic.codes.map(({ field }) => String(field));

const figure = ['waveId', 'indicatorType', 'indicator', 'statistic', 'choiceCode', 'weighted'];

/** Results with the same figure; with `but`, of the same group except for that characteristic. */
function alike(fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...figure, ...fields].map((name) => [`/${name}`, `/${name}`]));
}

/** All results with the same figure, whatever their group. */
export const sameFigure: Readonly<Record<string, string>> = alike([]);

/** Results with the same figure for the same group. */
export const sameCell: Readonly<Record<string, string>> = alike(
  characteristics.map((name) => `breakdown/${name}`),
);

/** For each characteristic: the results that differ from this one in that characteristic at most. */
export const besideCells: Readonly<Record<string, Among>> = Object.fromEntries(
  characteristics.map((but) => [
    but,
    {
      record: 'survey-result',
      on: alike(characteristics.filter((name) => name !== but).map((name) => `breakdown/${name}`)),
      give: 'all',
    },
  ]),
);

/** CEL: whether the group of a result is set apart by a characteristic. */
function partOf(result: string, characteristic: string): string {
  return `(has(${result}.breakdown) && has(${result}.breakdown.${characteristic}))`;
}

/** CEL: a condition that must hold for each characteristic. */
export function everyCharacteristic(condition: (characteristic: string) => string): string {
  return characteristics.map((name) => `(${condition(name)})`).join(' && ');
}

/**
 * CEL: whether a suppressed result cannot be worked out along one characteristic, from a total and the other parts: the
 * total is not shown, no other part is, or another part is suppressed too.
 */
export function keepsHidden(characteristic: string): string {
  const others = `others.${characteristic}`;
  const isPart = partOf('r', characteristic);
  return (
    `!${partOf('self', characteristic)} || !${others}.exists(r, !${isPart} && has(r.value)) ` +
    `|| !${others}.exists(r, ${isPart} && has(r.value)) || ${others}.exists(r, ${isPart} && r.suppressed)`
  );
}

/**
 * CEL: whether a total less its parts that are shown, along one characteristic, is nobody or enough responses. True
 * where one part is suppressed: `keepsHidden` looks at it from there.
 */
export function leavesNobodyAlone(characteristic: string): string {
  const others = `others.${characteristic}`;
  const isPart = partOf('r', characteristic);
  const shown = `${others}.filter(r, ${isPart} && has(r.value) && has(r.n))`;
  const inParts = `sumNumbers(${shown}.map(r, r.n))`;
  return (
    `${partOf('self', characteristic)} || size(${shown}) == 0 ` +
    `|| size(${others}.filter(r, ${isPart} && r.suppressed)) == 1 ` +
    `|| self.n <= ${inParts} || self.n - ${inParts} >= self.minCellSize`
  );
}

/** CEL: by how many characteristics the group of a result is set apart. */
export function sizeOfGroup(result: string): string {
  return `size([${characteristics.map((name) => `has(${result}.breakdown.${name})`).join(', ')}].filter(set, set))`;
}
