import type { Report } from './report.ts';

/** Writes a report as JSON, in the form of `schemas/report.schema.json`. Ends with a line break. */
export function renderJson(report: Report): string {
  return `${JSON.stringify({ $schema: 'https://w3id.org/amparo/report.schema.json', ...report }, null, 2)}\n`;
}
