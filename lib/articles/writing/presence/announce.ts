import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee } from '../access';
import { type PresenceAnswer, type PresenceInput, type Present, presenceInput } from './schema';

/** Seconds until an editor that says nothing counts as left. Of a hidden one, a browser may hold back a few words. */
const heldSeconds = { here: 25, hidden: 45 };
/** Seconds after a save in which its writer counts as writing. */
const writingSeconds = 60;

async function note(db: Db, staff: StaffMember, { id, tab, state }: PresenceInput): Promise<void> {
  if (state === 'left') {
    await db.articlePresence.deleteMany({ where: { articleId: id, tab, staffId: staff.id } });
    return;
  }
  // The database's clock alone: every server writes and reads by the same one.
  await db.$executeRaw`
    INSERT INTO article_presences (article_id, tab, staff_id, seen_at, is_hidden)
    VALUES (${id}, ${tab}::uuid, ${staff.id}::uuid, now(), ${state === 'hidden'})
    ON CONFLICT (article_id, tab) DO UPDATE SET seen_at = now(), is_hidden = excluded.is_hidden
      WHERE article_presences.staff_id = excluded.staff_id`;
}

/** The others with the article open, by name; a person's own tabs are nobody else. */
async function listOthers(db: Db, staff: StaffMember, id: number): Promise<Present[]> {
  return db.$queryRaw<Present[]>`
    SELECT s.id, s.name,
      coalesce(bool_or(a.written_in = p.tab AND a.updated_at > now() - make_interval(secs => ${writingSeconds}::float8)), false)
        AS "isWriting"
    FROM article_presences p
    JOIN staff s ON s.id = p.staff_id AND s.is_active
    JOIN articles a ON a.id = p.article_id
    WHERE p.article_id = ${id} AND p.staff_id <> ${staff.id}::uuid
      AND p.seen_at > now() - make_interval(secs =>
        CASE WHEN p.is_hidden THEN ${heldSeconds.hidden}::float8 ELSE ${heldSeconds.here}::float8 END)
    GROUP BY s.id, s.name ORDER BY s.name LIMIT 20`;
}

/**
 * Says that an editor has an article open, or that it no longer has.
 * @returns who else has it open, and the version that is stored.
 * @throws AppError `forbidden`; `not-found` for an article that this person does not see.
 */
export async function announcePresence(staff: StaffMember, input: PresenceInput): Promise<PresenceAnswer> {
  requireAbility(staff, 'article.write-own');
  const said = presenceInput.parse(input);
  const db = getDb();
  const article = await db.article.findUnique({
    where: { id: said.id },
    select: { version: true, createdById: true },
  });
  if (!article || !canSee(staff, article))
    throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  await note(db, staff, said);
  return { others: await listOthers(db, staff, said.id), version: article.version };
}

/** Takes away what editors left behind that were killed. */
export async function cleanPresences(): Promise<void> {
  await getDb().$executeRaw`DELETE FROM article_presences WHERE seen_at < now() - interval '10 minutes'`;
}
