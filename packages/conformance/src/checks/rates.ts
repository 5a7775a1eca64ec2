import { expect, expectProblem } from '../bench/probe.ts';
import { type Check, check } from './check.ts';

/** How many requests are sent at most, and how many at a time. */
const most = 20_000;
const atATime = 100;

/** What happens when there is too much of something. It is a burden to the node, and has to be asked for. */
export const rates: readonly Check[] = [
  check({
    id: 'rates.too-many-requests',
    title: 'Who asks too much is told so, and how long to wait',
    clause: '#problems',
    operations: ['readCapabilities'],
    problems: ['too-many-requests'],
    needs: 'rates',
    run: async (probe) => {
      for (let sent = 0; sent < most; sent += atATime) {
        const answers = await Promise.all(
          Array.from({ length: atATime }, () => probe.callOnce('/v1/capabilities')),
        );
        const refused = answers.find(({ status }) => status !== 200);
        if (!refused) continue;
        expectProblem(refused, 'too-many-requests');
        const pause = Number(refused.headers.get('retry-after') ?? Number.NaN);
        expect(pause >= 1, 'the header Retry-After is missing, or says no seconds');
        return;
      }
      expect(false, `${most} requests of somebody unknown were answered`);
    },
  }),
];
