import { toFailure } from './to-failure';

const statuses = {
  invalid: 422,
  forbidden: 403,
  'signed-out': 401,
  'not-found': 404,
  conflict: 409,
  'in-use': 409,
  'too-many': 429,
  unavailable: 503,
  failed: 500,
} as const;

/** An error as the answer of a desk route: the same shape as an action's. */
export function failureResponse(error: unknown): Response {
  const failure = toFailure(error);
  return Response.json(failure, { status: statuses[failure.code] });
}
