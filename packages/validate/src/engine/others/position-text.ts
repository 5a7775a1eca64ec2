/** How long a position is as text. */
export const positionLength = 8;

/** A position as text whose order is that of the numbers. */
export function positionText(position: number): string {
  return position.toString(36).padStart(positionLength, '0');
}

/** The position that a text begins with. */
export function positionAt(text: string, at: number): number {
  return Number.parseInt(text.slice(at, at + positionLength), 36);
}
