import { GatewayError } from '../errors/gateway-error.ts';

/** Faults of security servers that pass by themselves, by the last part of their type. */
const passing: ReadonlySet<string> = new Set([
  'DatabaseError',
  'HttpError',
  'InternalError',
  'IOError',
  'NetworkError',
  'OutdatedGlobalConf',
  'ServiceFailed',
]);

/** A security server answered in the place of the node, by the header X-Road-Error. */
export class XRoadError extends GatewayError {
  /** Such as `Server.ServerProxy.NetworkError`; `unknown` where it has another form. */
  readonly type: string;
  /** By which the operators of the security servers find the request. */
  readonly messageId: string;

  /** @param header The header X-Road-Error. */
  constructor(header: string, messageId: string) {
    const type = /^[A-Z][A-Za-z0-9]{0,40}(\.[A-Za-z0-9]{1,60}){0,5}$/u.test(header) ? header : 'unknown';
    const side = type.startsWith('Client')
      ? 'The request does not follow the protocol: check the identifiers of client and service.'
      : type.startsWith('Server.ClientProxy')
        ? 'Ask the operator of your own security server.'
        : 'Ask the operator of the node: its security server may not know you, or not reach the node.';
    super(`X-Road did not carry the request through (${type}, message ${messageId}). ${side}`, {
      retryable: type.split('.').some((part) => passing.has(part)),
    });
    this.name = 'XRoadError';
    this.type = type;
    this.messageId = messageId;
  }
}
