/** Why an address of a webhook is refused. */
export type WebhookUrlFault =
  | 'not-a-url'
  | 'too-long'
  | 'not-https'
  | 'credentials'
  | 'fragment'
  | 'port'
  | 'spelling'
  | 'address';

const words: Record<WebhookUrlFault, string> = {
  'not-a-url': 'It is no URL. Write it in ASCII letters, without blanks and backslashes.',
  'too-long': 'It has more than 2048 characters.',
  'not-https': 'It does not begin with https://.',
  credentials: 'It holds a name or password. Requests are signed; take these out.',
  fragment: 'It has a part behind #, which is never sent. Take it out.',
  port: 'Its port is 0, which nobody can be reached at.',
  spelling: 'Its host is not written as hosts are. Write names in ASCII, and addresses in their usual form.',
  address: 'Its address is private, reserved, or of this machine. Allow its network if that is meant.',
};

/** An address that webhooks are not sent to. Its message does not repeat the address, which can hold secrets. */
export class WebhookUrlError extends Error {
  override readonly name = 'WebhookUrlError';
  readonly fault: WebhookUrlFault;

  constructor(fault: WebhookUrlFault) {
    super(`The address of the webhook cannot be used. ${words[fault]}`);
    this.fault = fault;
  }
}
