import type { Draw } from '@amparo/core/samples';
import type { InsuredPerson } from '../generated/insured-person.ts';
import type { SampleCountry } from './corridors.ts';

/** Where a sample record comes from: an invented office of a country, early in 2026. */
export function provenanceOf(draw: Draw, { country, offset }: SampleCountry): InsuredPerson['provenance'] {
  return {
    schemaVersion: '0.1.0',
    recordId: draw.uuid(),
    version: 1,
    sourceOrganisationId: `org-${country.toLowerCase()}-pension`,
    createdAt: `2026-02-0${draw.between(1, 9)}T09:30:00${offset}`,
    updatedAt: `2026-03-1${draw.between(0, 9)}T16:05:00${offset}`,
  };
}
