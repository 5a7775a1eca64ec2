/** What only the server knows of a request. */
export interface RequestFacts {
  /** The target of the request line as it came, such as `/v1/records?purpose=referral`. */
  readonly target?: string;
  /** The address of the other side, to limit those who are not known. */
  readonly remoteAddress?: string;
}
