import type { MessageFacts } from '../../catalogue.ts';
import type { LogFaultReason } from './log-fault.ts';

const message = (reason: LogFaultReason, what: string, why: string, fix: string): MessageFacts => ({
  code: `exchange.log-${reason}`,
  severity: 'error',
  what,
  why,
  fix,
});

const entries = '{count, plural, one {Entry {from, number}} other {Entries {from, number} to {to, number}}}';
const compare =
  'Compare it with a copy that somebody else keeps, such as a backup or the pages that a partner read.';

/**
 * English wordings of the faults of a log: `exchange.log-` and the reason that `verifyLog` gives. Parameters: `from` and `to`
 * of the fault, `count` (`to` - `from` + 1), and `line` and `head` where it has one.
 */
export const logMessages: readonly MessageFacts[] = [
  message(
    'not-an-entry',
    'Line {line, number} is no entry of a log. Entry {from, number} should stand there.',
    'A line that cannot be read may have been damaged on purpose or by accident, and hides what happened.',
    compare,
  ),
  message(
    'changed',
    'Entry {from, number}, in line {line, number}, was changed after it was written.',
    'What it says now is not what the node did.',
    compare,
  ),
  message(
    'removed',
    `${entries} cannot be found. They should stand before line {line, number}.`,
    'Somebody took out what the node did, or the file is not whole.',
    'Read the missing positions from the node again. If it does not have them, compare with a copy that somebody else keeps.',
  ),
  message(
    'out-of-order',
    'Line {line, number} comes before entry {from, number}, which stands further down.',
    'The order of a log is part of what it proves.',
    'Put the lines in the order of their positions and check again.',
  ),
  message(
    'repeated',
    'Line {line, number} is a second entry {from, number}.',
    'Something was put in, or two files were joined that overlap.',
    'If the two lines are the same letter by letter, take one out. If not, keep both and find out who wrote them.',
  ),
  message(
    'broken-chain',
    '{count, plural, one {Entry {from, number} does not begin the log} other {Entry {to, number} does not follow entry {from, number}}}.',
    'One of them was replaced by another that was made to look right.',
    compare,
  ),
  message(
    'cut-off',
    `${entries} cannot be found at the end of the log. A signed head says that they were there.`,
    'Somebody took away the latest that the node did, or the file is not whole.',
    'Read the log from the node again. If it ends in the same place, the node has lost or hidden entries.',
  ),
  message(
    'rewritten',
    `${entries} were not all there when the node signed its head: at least one is another one now.`,
    'The log agrees with itself, so it was written anew from some entry on.',
    'Keep this copy and the head: together they prove it. Compare with a copy that somebody else keeps.',
  ),
  message(
    'head-refused',
    'Signed head {head, number} proves nothing.',
    'Without a head by the key of the node anybody could have written this log.',
    'Check that it is a head of this node, and that you have the keys of the node, old ones among them.',
  ),
  message(
    'heads-out-of-order',
    'Signed head {head, number} is of an earlier position than the one before.',
    'The log is read once, so heads have to come in the order of their positions.',
    'Sort the heads by position and check again.',
  ),
];
