import { z } from 'zod';
import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import { exportWriter } from '@/lib/comments/people/export-writer';
import { failureResponse } from '../../failure-response';
import { parseInput } from '../../parse-input';
import { requireSameOrigin } from '../../same-origin';

const wish = z.object({ writer: z.uuid() });

/** All that is kept of a person who comments, as a file. Takes a form with the `writer`'s id. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const staff = await requireStaff();
    requireAbility(staff, 'comment.judge');
    const form = await request.formData().catch(() => new FormData());
    const { writer } = parseInput(wish, { writer: form.get('writer') });
    const file = await exportWriter(staff, writer);
    return Response.json(file, {
      headers: {
        'Content-Disposition': 'attachment; filename="comments.json"',
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    return failureResponse(error);
  }
}
