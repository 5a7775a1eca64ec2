export { XRoadError } from './x-road-error.ts';
export { type XRoadOptions, xRoadFetch } from './x-road-fetch.ts';
export { encodeXRoadId, type XRoadIdKind } from './x-road-id.ts';
