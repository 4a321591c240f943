import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { writerSearch } from './schema';

/** A person who comments, as the desk sees them. Instants: ISO, UTC. */
export interface DeskWriter {
  id: string;
  email: string;
  since: string;
  /** Since when mails of replies are sent; null where they are not. */
  repliesSince: string | null;
}

/** A writer by id; null where there is none. @throws AppError `forbidden`. */
export async function getWriter(staff: StaffMember, id: string): Promise<DeskWriter | null> {
  requireAbility(staff, 'comment.judge');
  const row = await getDb().commentWriter.findUnique({ where: { id } });
  if (!row) return null;
  return {
    id,
    email: row.email,
    since: row.createdAt.toISOString(),
    repliesSince: row.repliesSince?.toISOString() ?? null,
  };
}

/** Finds a writer by address. @throws AppError `forbidden`, or `not-found` at the field. */
export async function findWriter(
  staff: StaffMember,
  input: z.input<typeof writerSearch>,
): Promise<{ id: string }> {
  requireAbility(staff, 'comment.judge');
  const { email } = writerSearch.parse(input);
  const row = await getDb().commentWriter.findUnique({ where: { email }, select: { id: true } });
  if (row) return row;
  const forPerson = 'Nobody has commented with this address.';
  throw new AppError('not-found', { forPerson, fields: { email: forPerson } });
}
