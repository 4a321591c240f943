import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import { findAnything } from '@/lib/search/desk/find-anything';
import { failureResponse } from '../../failure-response';

const longest = 200;

/** Articles, draws and people by what is typed (`q`), for the finder that every page of the desk has. */
export async function GET(request: Request): Promise<Response> {
  try {
    const staff = await requireStaff();
    requireAbility(staff, 'desk.open');
    const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, longest);
    const found = await findAnything(staff, text);
    return Response.json({ found }, { headers: { 'Cache-Control': 'private, no-store' } });
  } catch (error) {
    return failureResponse(error);
  }
}
