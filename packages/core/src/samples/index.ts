export { Draw, permute } from './draw.ts';
export { type Fault, type Faults, type LabelledSample, spoilt } from './fault.ts';
export { type Random, randomFrom } from './random.ts';
