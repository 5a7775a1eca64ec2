/**
 * What sends one request: `fetch` of the platform, or one that goes another way (client certificates, a proxy, a node in the same
 * process). The address is a text and the body stands in `init`, so that every implementation can take it.
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a request is about to be sent with. */
export type FetchInit = Parameters<Fetch>[1];
