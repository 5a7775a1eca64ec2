/** What to say of a fault that nobody foresaw. Only its kind is given: a message could quote data. */
export function unforeseen(error: unknown): string {
  const kind = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown';
  return `The check stopped because of a fault of this program or of the machine (${kind}). The data was not judged. Please report it with this line only, never with the file.`;
}
