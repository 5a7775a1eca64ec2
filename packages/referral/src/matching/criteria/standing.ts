import { criterion, fits } from '../criterion.ts';
import { reason } from '../reasons.ts';

const closed = {
  defunct: { reasons: [reason('service-defunct', '/status')] },
  'temporarily closed': { reasons: [reason('service-temporarily-closed', '/status')] },
};
const inactive = { reasons: [reason('service-inactive', '/status')] };

/** Whether the service works at all. */
export const standing = criterion({
  profile: ({ service }) => service.status,
  judge: (status) => (status === 'active' ? fits : (closed[status as keyof typeof closed] ?? inactive)),
});

const repeated = { reasons: [reason('service-id-repeated', '/serviceId')] };

/** Whether the directory has one entry of the service. */
export const identity = criterion({
  profile: (entry) => entry.repeated,
  judge: (isRepeated) => (isRepeated ? repeated : fits),
});
