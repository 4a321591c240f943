import { problemOf, problemType } from '@/lib/documents/api/problem';

/** An address under /api that nothing answers: problem details (RFC 9457), never a page. */
export function noAddress(): Response {
  return Response.json(problemOf(404, 'There is nothing at this address.'), {
    status: 404,
    headers: { 'Content-Type': problemType, 'Cache-Control': 'no-store' },
  });
}
