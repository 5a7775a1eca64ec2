import { inertJson } from './inert.ts';
import type { Report } from './report.ts';

/**
 * Writes a report as JSON, in the form of `schemas/report.schema.json`. What could steer a terminal is escaped. Ends with
 * a line break.
 */
export function renderJson(report: Report): string {
  const json = JSON.stringify({ $schema: 'https://w3id.org/amparo/report.schema.json', ...report }, null, 2);
  return `${inertJson(json)}\n`;
}
