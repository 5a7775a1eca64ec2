import { standardCodelist } from '@amparo/core';

/**
 * Status of a service. Whether a service exists and can be used. `usable` marks the status in which clients
 * may be sent there, `temporary` the one that ends.
 */
export const serviceStatus = standardCodelist({
  id: 'service-status',
  title: 'Status of a service',
  description:
    'Whether a service exists and can be used. `usable` marks the status in which clients may be sent there, `temporary` the one that ends.',
  source: 'HSDS 3.0, service.status',
  codes: [
    { code: 'active', title: 'Active', usable: true },
    { code: 'inactive', title: 'Inactive' },
    { code: 'defunct', title: 'Defunct' },
    { code: 'temporarily closed', title: 'Temporarily closed', temporary: true },
  ],
});
