import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import type { ActionResult } from '@/lib/action-result';
import { importRounds } from '@/lib/importers/rounds/import-rounds';
import { previewImport } from '@/lib/importers/rounds/preview-import';
import type { ImportPlan } from '@/lib/importers/rounds/schema';
import { failureResponse } from '../../failure-response';
import { requireSameOrigin } from '../../same-origin';
import { readImport } from './read-import';

/** Previews or imports a file of official rounds, as a multipart form. Answers an ActionResult with its plan. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const staff = await requireStaff();
    requireAbility(staff, 'draw.import');
    const { isImport, input } = await readImport(request);
    const plan = isImport ? (await importRounds(staff, input)).plan : await previewImport(staff, input);
    return Response.json({ ok: true, value: plan } satisfies ActionResult<ImportPlan>);
  } catch (error) {
    return failureResponse(error);
  }
}
