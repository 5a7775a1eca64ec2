/** What a request is answered with, before it is put on the wire. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text in UTF-8, or bytes as they become ready. */
  readonly body?: string | ReadableStream<Uint8Array>;
  readonly mediaType?: string;
  /** How many records the request stored, for the operator. */
  readonly stored?: number;
}

/** A message as the answer. */
export function answerJson(
  status: number,
  message: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: JSON.stringify(message), mediaType: 'application/json' };
}
