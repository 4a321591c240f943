import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { checkEdition } from '../checks/check-edition';
import { composeEdition } from '../compose-edition';
import type { EditionDraft, EditionProblem } from '../schema';
import { presentEdition } from '../store';

/** An edition at the desk; null for one that is not known. */
export async function getEdition(staff: StaffMember, id: string): Promise<EditionDraft | null> {
  requireAbility(staff, 'edition.write');
  const row = await getDb().edition.findUnique({ where: { id } });
  return row && presentEdition(row);
}

/** What is to mend in an edition as it is stored, and how large its mail is, in bytes. */
export async function inspectEdition(
  staff: StaffMember,
  id: string,
): Promise<{ problems: EditionProblem[]; bytes: number }> {
  requireAbility(staff, 'edition.write');
  const row = await getDb().edition.findUniqueOrThrow({ where: { id } });
  const mail = await composeEdition(row, { slug: row.slug ?? 'preview' });
  return { problems: await checkEdition(row, mail), bytes: Buffer.byteLength(mail.html) };
}

/** A link of an edition and how often it was followed. */
export interface LinkClicks {
  id: string;
  url: string;
  clicks: number;
}

/** The links of an edition that went out, most followed first. */
export async function listClicks(staff: StaffMember, editionId: string): Promise<LinkClicks[]> {
  requireAbility(staff, 'edition.write');
  return getDb().editionLink.findMany({
    where: { editionId },
    select: { id: true, url: true, clicks: true },
    orderBy: [{ clicks: 'desc' }, { position: 'asc' }],
    take: 200,
  });
}
