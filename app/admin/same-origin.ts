import { AppError } from '@/lib/errors';

/**
 * Server actions check this by themselves; a route of the desk asks here.
 * @throws AppError `forbidden` for a request that no page of this site has sent.
 */
export function requireSameOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  if (origin && URL.canParse(origin) && new URL(origin).host === host) return;
  throw new AppError('forbidden', {
    message: `a desk request from origin ${origin} to host ${host}`,
    forPerson: 'This request did not come from the desk.',
  });
}
