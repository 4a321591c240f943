import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import { toTextStream } from '@/lib/api/http/text-stream';
import { exportSubscribers } from '@/lib/newsletter/desk/export-subscribers';
import { failureResponse } from '../../../failure-response';
import { requireSameOrigin } from '../../../same-origin';

/** Everyone with all choices and states as CSV, sent as it is read. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const staff = await requireStaff();
    requireAbility(staff, 'subscriber.keep');
    const pieces = await exportSubscribers(staff);
    return new Response(toTextStream(pieces), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="subscribers-${new Date().toISOString().slice(0, 10)}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    return failureResponse(error);
  }
}
