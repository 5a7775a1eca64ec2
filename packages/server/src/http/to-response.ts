import type { Answer } from './answer.ts';

/** What every answer has: nothing of it is kept by anybody, taken for another type, or shown within a page. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** An answer as a `Response`. HEAD is answered as GET without its body. */
export function toResponse({ status, headers, body, mediaType }: Answer, method: string): Response {
  const hasBody = body !== undefined && method !== 'HEAD' && status !== 304;
  return new Response(hasBody ? body : null, {
    status,
    headers: { ...always, ...(mediaType !== undefined && { 'content-type': mediaType }), ...headers },
  });
}
