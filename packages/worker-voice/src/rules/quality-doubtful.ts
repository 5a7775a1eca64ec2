import { rule } from '@amparo/core';

/**
 * No response is marked as one that may not be genuine. Devices and times are known only where the answers were
 * collected, so the mark is made there.
 */
export const qualityDoubtful = rule({
  code: 'worker-voice.quality-doubtful',
  source: 'S22',
  severity: 'warning',
  at: '/qualityFlags',
  when: 'has(self.qualityFlags)',
  check: '!self.qualityFlags.exists(flag, flag in ["speeder", "straightliner", "duplicate-device"])',
  title:
    'The response was marked as too fast, as the same answer throughout, or as one of several from one device.',
  because:
    'Answers that somebody else gave, or that were clicked through, drown those of workers who meant theirs.',
  fix: 'Find out how it came about, such as a helper with one phone, and decide whether the response counts.',
});
