/** The names of fields that a record type forbids, made ready to look up names and headings as people write them. */
export function forbiddenNames(forbids: readonly string[] = []): (name: string) => boolean {
  const names = new Set(forbids.map(fold));
  return names.size === 0 ? () => false : (name) => names.has(fold(name));
}

/** `device_id`, `Device ID` and `deviceId` are one name. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
