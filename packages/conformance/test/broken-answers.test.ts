import { test } from 'vitest';
import { expectFails } from './_expect-fails.ts';
import { faultsOfAnswers } from './_faults-of-answers.ts';

test.for(faultsOfAnswers)('it is found that $name', (broken) => expectFails(broken));
