/** A point on the earth in degrees, WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const radius = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Whether two numbers can be a point on the earth. */
export function isPoint(point: Partial<Coordinates>): point is Coordinates {
  const { latitude, longitude } = point;
  return (
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180
  );
}

/** Great-circle distance in kilometres (haversine); the earth is taken as a sphere, at most 0.6 % from the truth. */
export function kilometresBetween(from: Coordinates, to: Coordinates): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const chord =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}
