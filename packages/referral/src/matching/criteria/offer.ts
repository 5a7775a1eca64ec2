import { criterion } from '../criterion.ts';
import type { Entry } from '../directory.ts';
import { reason } from '../reasons.ts';

/** All types of service that a service gives. */
export const typesOf = ({ service }: Entry): readonly string[] => [
  ...new Set([service.serviceType, ...(service.furtherServiceTypes ?? [])]),
];

const notOffered = { reasons: [reason('service-type-not-offered', '/serviceType')] };

/** Whether the service gives something of what is needed. Where several things are needed, giving more of them is better. */
export const offer = criterion({
  profile: (entry) => [...typesOf(entry)].sort(),
  judge: (types, { serviceTypes }) => {
    const covered = serviceTypes.filter((type) => types.includes(type)).length;
    if (covered === 0) return notOffered;
    return serviceTypes.length === 1
      ? { reasons: [] }
      : { reasons: [], scores: { coverage: covered / serviceTypes.length } };
  },
});
