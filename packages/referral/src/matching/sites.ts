import type { Entry, LocationForMatching } from './directory.ts';
import { type Coordinates, isPoint } from './distance.ts';
import { sameName } from './names.ts';
import type { OpeningTimes } from './opening.ts';

/** What may be known of a place where clients go. Of a confidential one there is no point: a distance would give it away. */
export interface Site {
  /** Position among the locations of the service; undefined where none is recorded or where it must not be known. */
  readonly position: number | undefined;
  readonly virtual: boolean;
  readonly country: string | undefined;
  readonly admin1: string | undefined;
  readonly point: Coordinates | undefined;
  readonly schedules: readonly OpeningTimes[] | undefined;
  /** Undefined where the directory does not say. */
  readonly features: readonly string[] | undefined;
}

/** At least one: clients go where they are received, to an intake where there is one, and never to a postal address. */
export function sitesOf(entry: Entry): readonly Site[] {
  const visited = entry.locations.flatMap((location, position) =>
    location.locationType === 'postal' ? [] : [{ location, position }],
  );
  const intakes = visited.filter(({ location }) => location.locationUse?.startsWith('intake'));
  const sites = (intakes.length > 0 ? intakes : visited).map(({ location, position }) =>
    siteOf(entry, location, position),
  );
  if (sites.length > 0) return sites;
  const nowhere = {
    position: undefined,
    virtual: false,
    country: undefined,
    admin1: undefined,
    point: undefined,
  };
  return [{ ...nowhere, schedules: entry.schedules, features: undefined }];
}

function siteOf(entry: Entry, location: LocationForMatching, position: number): Site {
  const { latitude, longitude, address, accessibility } = location;
  // A shelter may receive clients at an office that everybody may know, and house them where nobody may.
  const confidential =
    location.confidentialAddress || (entry.service.confidentialAddress && location.locationUse !== 'intake');
  const point = { latitude, longitude } as Partial<Coordinates>;
  return {
    position: confidential ? undefined : position,
    virtual: location.locationType === 'virtual',
    country: address?.country,
    admin1: address?.admin1 === undefined ? undefined : sameName(address.admin1),
    point: !confidential && isPoint(point) ? point : undefined,
    schedules: entry.locationSchedules[position] ?? entry.schedules,
    features: accessibility?.map(({ feature }) => feature),
  };
}
