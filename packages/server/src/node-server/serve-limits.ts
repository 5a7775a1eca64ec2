/** How much of time and room one connection gets. Times are milliseconds, sizes bytes. */
export interface ServeLimits {
  /** For the head of a request, from the first byte or, on a new connection, from its opening. */
  readonly headersTimeout: number;
  /** For all that the server waits for a body, besides what {@link bodyRate} adds. */
  readonly bodyTimeout: number;
  /** Bytes a second. A body that comes at least this fast may take as long as it needs. */
  readonly bodyRate: number;
  /** For the reader of an answer to take something. */
  readonly answerTimeout: number;
  /** How long a connection may be idle between two requests. */
  readonly keepAliveTimeout: number;
  /** For requests that are running when the server closes. */
  readonly closeTimeout: number;
  /** How long a connection stays open after a refusal whose sender is still sending, so that he can read it. */
  readonly lingerTimeout: number;
  readonly maxHeaderSize: number;
  readonly maxHeaders: number;
  /** A body that is longer is refused whatever it is for; operations have limits of their own. */
  readonly maxBodySize: number;
  readonly maxConnections: number;
}

/** Used unless others are given. */
export const defaultServeLimits: ServeLimits = {
  headersTimeout: 10_000,
  bodyTimeout: 60_000,
  bodyRate: 16 * 1024,
  answerTimeout: 60_000,
  keepAliveTimeout: 10_000,
  closeTimeout: 10_000,
  lingerTimeout: 1000,
  maxHeaderSize: 16 * 1024,
  maxHeaders: 100,
  maxBodySize: 2 ** 31,
  maxConnections: 10_000,
};
