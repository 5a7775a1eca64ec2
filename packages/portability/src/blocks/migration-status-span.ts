import { block, code, field, migrationStatus, period } from '@amparo/core';

/** A time in which the person had one standing under immigration law. */
export const migrationStatusSpan = block(
  {
    name: 'MigrationStatusSpan',
    description: 'A time in which the person had one standing under immigration law.',
  },
  {
    migrationStatus: field(code(migrationStatus), {
      title: 'Migration status',
      description: 'Standing under immigration law in that time.',
      example: 'regular',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    period: field(period, {
      title: 'Time',
      description: 'When it was so.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
