import { expect } from 'vitest';
import { noon } from './_issuer.ts';

/** Why a token is refused; the error holds nothing of it. */
export async function reasonFor(
  token: Promise<string> | string,
  ask: (token: string, now: number) => Promise<unknown>,
  now = noon,
): Promise<unknown> {
  const text = await token;
  const error: unknown = await ask(text, now).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'Refusal',
    code: expect.stringMatching(/^(unauthenticated|unavailable)$/u),
  });
  expect(error).toMatchObject({ message: (error as { code: string }).code, diagnostics: [] });
  expect(error).not.toHaveProperty('cause');
  expect(JSON.stringify(error)).not.toContain(text.slice(0, 20));
  return (error as { reason: unknown }).reason;
}
