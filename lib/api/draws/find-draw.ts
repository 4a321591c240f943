import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { drawPageInclude } from '@/lib/draws/store';
import type { Read } from '@/lib/read';
import type { DrawRecord } from '../contract/draw';
import { ApiProblem } from '../http/api-problem';
import { presentDrawRecord } from './present-draw';

/**
 * One draw by its program and number.
 * @throws ApiProblem 404 where there is none; 410 with the public note where it was withdrawn: its
 *   figures were published in error, and a program that reads them would not see a note beside them.
 */
export async function findDraw(reference: { program: string; number: string }): Promise<Read<DrawRecord>> {
  const { program, number } = reference;
  const tags = [contentTags.draw(reference), contentTags.draws];
  const row = await getDb().draw.findUnique({
    where: { programSlug_number: { programSlug: program, number } },
    include: drawPageInclude,
  });
  if (!row) throw new ApiProblem(404, 'There is no draw of this program and number.');
  if (row.withdrawnAt) {
    const more = { withdrawnAt: row.withdrawnAt.toISOString(), note: row.withdrawnNote };
    throw new ApiProblem(410, `This draw was withdrawn: ${row.withdrawnNote}`, { more, tags });
  }
  return { data: presentDrawRecord(row), tags };
}
