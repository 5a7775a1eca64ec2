import type { MessageFacts } from '../../catalogue.ts';
import type { ReceiptFault } from './verify-receipt.ts';

const message = (fault: ReceiptFault, what: string, why: string, fix: string): MessageFacts => ({
  code: `exchange.receipt-${fault}`,
  severity: 'error',
  what,
  why,
  fix,
});

const askAgain = 'Ask the node for the receipt again, by its id or by sending with the same idempotency key.';

/** English wordings of why a receipt proves nothing: `exchange.receipt-` and the reason that `verifyReceipt` gives. */
export const receiptMessages: readonly MessageFacts[] = [
  message(
    'not-a-jws',
    'This is not a signed receipt.',
    'A signed receipt has three parts of letters, digits, - and _, with points between them. Part of it may be missing.',
    `Copy the whole value of the field receipt, without line breaks. ${askAgain}`,
  ),
  message(
    'wrong-header',
    'The head of the receipt is not that of a receipt.',
    'A head that names other keys or asks for other rules is how forged receipts are made to look right.',
    'Do not rely on it. Ask the node for a receipt as the exchange writes it.',
  ),
  message(
    'wrong-algorithm',
    'The receipt is not signed with EdDSA.',
    'Other algorithms, or none, let people sign who have no key.',
    'Do not rely on it. Ask the node for a receipt as the exchange writes it.',
  ),
  message(
    'wrong-type',
    'This is signed, but it is not a receipt.',
    'What was signed for another purpose must not be taken for proof that something was received.',
    'Look for the field receipt in the answer of the node.',
  ),
  message(
    'not-json',
    'What the receipt says cannot be read as JSON in its one spelling.',
    'With two spellings, two readers could read two things in one receipt.',
    askAgain,
  ),
  message(
    'wrong-statement',
    'The receipt lacks a field, has one too many, or one in a wrong form.',
    'Its signature is right, but what it says is not what a receipt says.',
    'Ask the node which version of the exchange it speaks.',
  ),
  message(
    'unknown-key',
    'The receipt is signed with a key that is not among the known ones.',
    'Anybody can make a key. Only a key that is known to be of the receiver proves anything.',
    'Get the keys of the receiver by a way you trust, old ones among them, and try again.',
  ),
  message(
    'retired-key',
    'The receipt was made after its key was retired.',
    'A key is often retired because somebody else may have it.',
    `Do not rely on it. ${askAgain}`,
  ),
  message(
    'wrong-signature',
    'The signature does not hold.',
    'The receipt was changed, or somebody else signed it.',
    `Do not rely on it. ${askAgain}`,
  ),
  message(
    'wrong-issuer',
    'The receipt is signed by another party than the one it names.',
    'One party cannot confirm that another one received something.',
    'Do not rely on it. Tell the party whose name stands in it.',
  ),
  message(
    'other-body',
    'The receipt is for something else than this file.',
    'It proves that other bytes were received. A file that was saved anew is another one, even if it says the same.',
    'Compare it with the bytes that were sent, exactly.',
  ),
];
