export { type ClientCredentialsOptions, clientCredentials } from './client-credentials.ts';
export { TokenError, type TokenErrorReason } from './token-error.ts';
