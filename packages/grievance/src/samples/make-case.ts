import type { GrievanceCase } from '../generated/grievance-case.ts';
import { arrival } from './parts/arrival.ts';
import { handling } from './parts/handling.ts';
import { harm } from './parts/harm.ts';
import { work } from './parts/work.ts';
import { planCase } from './plan.ts';

/** Makes the case at one place of a sample. It depends on nothing but the seed and the place. */
export function makeCase(seed: number, index: number): GrievanceCase {
  const plan = planCase(seed, index);
  const [arrived, worked, harmed] = [arrival(plan), work(plan), harm(plan)];
  return Object.assign(arrived, worked, harmed, handling(plan, harmed));
}
