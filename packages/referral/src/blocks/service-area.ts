import { block, code, field, iso31661, list, optional, text } from '@amparo/core';
import { serviceAreaExtentType } from '../codelists/service-area-extent-type.ts';

/** A place whose people a service is for, or the district of a consulate. */
export const serviceArea = block(
  {
    name: 'ServiceArea',
    description: 'A place whose people a service is for, or the district of a consulate.',
  },
  {
    name: field(optional(text(300)), {
      title: 'Name',
      description: 'The area in words.',
      example: 'Klang Valley',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 service_area.name',
    }),
    description: field(optional(text(1000)), {
      title: 'Description',
      description: 'More on the area.',
      example: 'Selangor and Kuala Lumpur',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 service_area.description',
    }),
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country in which the service can be used, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ISO 3166-1',
    }),
    admin1: field(optional(list(text(120), { max: 200 })), {
      title: 'First administrative levels',
      description: 'States, provinces or regions; absent for the whole country.',
      example: ['Selangor'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    consularJurisdictionOf: field(optional(code(iso31661)), {
      title: 'Consular jurisdiction of',
      description:
        'Where the area is the district of an embassy or consulate: the country whose nationals it protects there.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'Vienna Convention on Consular Relations (1963), Article 5',
    }),
    extent: field(optional(text(20_000)), {
      title: 'Extent',
      description: 'Outline of the area.',
      example: '{"type":"Point","coordinates":[101.4,3.0]}',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 service_area.extent',
    }),
    extentType: field(optional(code(serviceAreaExtentType)), {
      title: 'Format of the extent',
      description: 'How the outline is written.',
      example: 'geojson',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 service_area.extent_type',
    }),
    uri: field(optional(text(500)), {
      title: 'URI',
      description: 'Lasting identifier of the area.',
      example: 'https://example.org/areas/klang-valley',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 service_area.uri',
    }),
  },
);
