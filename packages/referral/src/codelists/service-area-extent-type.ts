import { standardCodelist } from '@amparo/core';

/** Format of an extent. How the outline of a service area is written. */
export const serviceAreaExtentType = standardCodelist({
  id: 'service-area-extent-type',
  title: 'Format of an extent',
  description: 'How the outline of a service area is written.',
  source: 'HSDS 3.0, service_area.extent_type',
  codes: [
    { code: 'geojson', title: 'GeoJSON' },
    { code: 'topojson', title: 'TopoJSON' },
    { code: 'kml', title: 'KML' },
    { code: 'text', title: 'Text' },
  ],
});
