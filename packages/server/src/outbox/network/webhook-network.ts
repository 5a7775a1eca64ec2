/** How webhooks reach those who receive them. */
export interface WebhookNetwork {
  /**
   * Networks that may be called although they are private or reserved, such as `10.20.0.0/16` of a government network; single
   * addresses, too.
   */
  readonly allowedNetworks?: readonly string[];
  /** For development: loopback may be called, without TLS as well. */
  readonly allowInsecure?: boolean;
  /** Certificates of authorities (PEM) that are trusted besides those that Node trusts. */
  readonly authorities?: readonly string[];
  /** Finds the addresses of a host name; as the system does, when absent. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
}
