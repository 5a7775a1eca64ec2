import * as z from 'zod';
import { type Fault, setWire } from '../wire.ts';

const notBoolean: Fault = { code: 'core.wrong-type', params: { expected: 'yesNo' } };

/** Yes or no: JSON `true` or `false`. */
export function boolean(): z.ZodBoolean {
  return setWire(z.boolean(), {
    kind: 'boolean',
    schema: { type: 'boolean' },
    fault: (value) => (typeof value === 'boolean' ? undefined : notBoolean),
  });
}
