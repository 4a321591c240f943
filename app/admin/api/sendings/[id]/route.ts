import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import { AppError } from '@/lib/errors';
import { listPosition } from '@/lib/newsletter/schema';
import { countProgress } from '@/lib/newsletter/sending/count-progress';
import { failureResponse } from '../../../failure-response';

/** How far a sending is now. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  try {
    const staff = await requireStaff();
    requireAbility(staff, 'edition.write');
    const id = listPosition.parse((await params).id);
    const progress = id ? await countProgress(staff, id) : null;
    if (!progress) throw new AppError('not-found', { forPerson: 'This sending is not known.' });
    return Response.json(progress, { headers: { 'Cache-Control': 'private, no-store' } });
  } catch (error) {
    return failureResponse(error);
  }
}
