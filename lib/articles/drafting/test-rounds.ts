import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { createDraw } from '@/lib/draws/create-draw';
import type { DrawInput } from '@/lib/draws/schema';

/** A round of the Canadian Experience Class for tests, or what `change` makes of it. @returns the draw's id. */
export async function addRound(number: string, change: Partial<DrawInput> = {}): Promise<number> {
  const author = await addTestStaff('author');
  const reference = await createDraw(author, {
    program: 'express-entry',
    number,
    date: '2026-11-18',
    stream: 'cec',
    invitations: '1000',
    minScore: '534',
    tieBreakAt: `${(change.date ?? '2026-11-18').slice(0, 4)}-01-02 10:00:00`,
    ...change,
  });
  const where = { programSlug_number: { programSlug: reference.program, number: reference.number } };
  return (await getDb().draw.findUniqueOrThrow({ where })).id;
}
