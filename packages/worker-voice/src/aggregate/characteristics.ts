import { ageBand, type Codelist, sex } from '@amparo/core';
import { contractType } from '../codelists/contract-type.ts';
import { educationBand } from '../codelists/education-band.ts';
import { jobGroup } from '../codelists/job-group.ts';
import { migrantWorker } from '../codelists/migrant-worker.ts';
import { nationalityGroup } from '../codelists/nationality-group.ts';
import { recruitmentChannel } from '../codelists/recruitment-channel.ts';
import { respondentCharacteristic } from '../codelists/respondent-characteristic.ts';
import { tenureBand } from '../codelists/tenure-band.ts';
import type { Characteristic } from './inputs.ts';

const lists = new Map<string, Codelist>(
  [
    sex,
    ageBand,
    educationBand,
    nationalityGroup,
    migrantWorker,
    contractType,
    tenureBand,
    recruitmentChannel,
    jobGroup,
  ].map((list) => [list.id, list]),
);

/** One thing that responses are broken down by. */
export interface Dimension {
  readonly field: Characteristic;
  /** The code of the characteristic, as a wave names it in `populationBy`. */
  readonly characteristic: string;
  /** Categories in the order of their list; the first is the empty text: not known. */
  readonly categories: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Where a response belongs that does not say: to the list's own code for that, if it has one. */
  readonly absentAt: number;
  /** Whether each code of the list has rows, also those that nobody has: then a row gives away nobody. */
  readonly short: boolean;
}

/** Longer lists have rows only for codes that are shown or that the wave counts workers by. */
const longestList = 20;

/** By field: what responses can be broken down by. */
export const characteristics: ReadonlyMap<Characteristic, Dimension> = new Map(
  respondentCharacteristic.codes.map(({ code, field, codelist }) => {
    const codes = (lists.get(String(codelist))?.codes ?? []).map((one) => one.code);
    const categories = ['', ...codes];
    const places = new Map(categories.map((category, place) => [category, place]));
    const absent = ['unknown', 'XXX'].find((one) => places.has(one));
    const dimension: Dimension = {
      field: field as Characteristic,
      characteristic: code,
      categories,
      places,
      absentAt: absent === undefined ? 0 : (places.get(absent) as number),
      short: codes.length <= longestList,
    };
    return [dimension.field, dimension];
  }),
);
