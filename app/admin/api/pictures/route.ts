import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import type { ActionResult } from '@/lib/action-result';
import { addPicture } from '@/lib/media/add-picture';
import { type AddedPicture, addPictureInput } from '@/lib/media/schema';
import { failureResponse } from '../../failure-response';
import { parseInput } from '../../parse-input';
import { readUpload } from '../../read-upload';
import { requireSameOrigin } from '../../same-origin';

/** Takes one picture, as a multipart form: `file`, `alt`, `credit`. Answers an ActionResult. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const staff = await requireStaff();
    requireAbility(staff, 'media.add');
    const { bytes, ...words } = await readUpload(request);
    const value = await addPicture(staff, bytes, parseInput(addPictureInput, words));
    return Response.json({ ok: true, value } satisfies ActionResult<AddedPicture>);
  } catch (error) {
    return failureResponse(error);
  }
}
