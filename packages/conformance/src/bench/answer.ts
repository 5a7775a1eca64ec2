/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Headers of a signature made now, to send the same again; undefined for what was not signed as the profile has it. */
  readonly signAgain?: () => Promise<Readonly<Record<string, string>>>;
}

/** An answer, read whole. */
export interface Answer {
  readonly sent: Sent;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: Json | undefined;
  /** The body line by line, each as JSON; a line that is none is undefined. */
  readonly lines: readonly (Json | undefined)[];
}

/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads an answer. */
export async function readAnswer(sent: Sent, response: Response): Promise<Answer> {
  const text = await response.text();
  const isLines = mediaTypeOf(response.headers) === 'application/x-ndjson';
  return {
    sent,
    status: response.status,
    headers: response.headers,
    text,
    json: isLines ? undefined : parse(text),
    lines: isLines ? text.replace(/\n$/u, '').split('\n').map(parse) : [],
  };
}

/** The media type of an answer, without parameters. */
export function mediaTypeOf(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}
