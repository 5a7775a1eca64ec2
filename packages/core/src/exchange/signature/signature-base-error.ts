const sentences = {
  'not-an-input': 'The value is not that of one signature in Signature-Input: ("@method" …);created=….',
  'no-component':
    'A component is none that can be signed here: derived ones and plain fields, in lower case.',
  'component-twice': 'A component stands there twice.',
  'not-in-message': 'A component is not in the message, or is there several times.',
  'not-one-line': 'The value of a component is not one line of ASCII.',
} as const;

/** Why a message has no signature base. Its text holds nothing of the message. */
export class SignatureBaseError extends Error {
  /** For programs. */
  readonly reason: keyof typeof sentences;

  constructor(reason: keyof typeof sentences) {
    super(sentences[reason]);
    this.name = 'SignatureBaseError';
    this.reason = reason;
  }
}
