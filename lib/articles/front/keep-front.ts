import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { type FrontInput, frontInput } from './schema';
import { findFrontSections } from './store';

/** Raises the version that the editor saw; the row's lock makes two editors follow one another. */
async function raiseVersion(tx: Db, seen: number): Promise<number> {
  const { count } =
    seen === 0
      ? await tx.frontPage.createMany({ data: [{ id: 1 }], skipDuplicates: true })
      : await tx.frontPage.updateMany({
          where: { id: 1, version: seen },
          data: { version: { increment: 1 }, updatedAt: new Date() },
        });
  if (count > 0) return seen + 1;
  const forPerson =
    'Somebody else changed the front page after you opened it. Your choice is still here and is not saved.';
  throw new AppError('conflict', { message: `the front page is newer than version ${seen}`, forPerson });
}

async function writePins(tx: Db, { lead, seconds }: FrontInput): Promise<void> {
  const pins = [lead, ...seconds].flatMap((articleId, position) =>
    articleId === null ? [] : [{ articleId, position }],
  );
  const ids = pins.map(({ articleId }) => articleId);
  if ((await tx.article.count({ where: { id: { in: ids } } })) < ids.length) {
    throw new AppError('not-found', { forPerson: 'A story that you chose is no longer there. Remove it.' });
  }
  await tx.frontPin.deleteMany();
  await tx.frontPin.createMany({ data: pins });
}

async function writeSections(tx: Db, chosen: FrontInput['sections']): Promise<void> {
  const idOf = new Map((await findFrontSections(tx)).map(({ id, slug }) => [slug, id]));
  const named = new Map(chosen.map(({ slug, isShown }) => [slug, isShown]));
  await tx.frontSection.deleteMany();
  await tx.frontSection.createMany({
    data: [...named].flatMap(([slug, isShown], position) => {
      const sectionId = idOf.get(slug);
      return sectionId === undefined ? [] : [{ sectionId, position, isShown }];
    }),
  });
}

/** The choice in few words, for the log. */
async function findChoice(tx: Db) {
  const pins = await tx.frontPin.findMany({ orderBy: { position: 'asc' } });
  const sections = await findFrontSections(tx);
  return {
    lead: pins.find(({ position }) => position === 0)?.articleId ?? null,
    seconds: pins.filter(({ position }) => position > 0).map(({ articleId }) => articleId),
    sections: sections.map(({ slug, isShown }) => (isShown ? slug : `${slug} (hidden)`)),
  };
}

/**
 * Chooses what stands on top of the front page, and the order of its sections. A story that is not
 * published waits in its place, and stands there as soon as it is.
 * @returns the new version.
 * @throws AppError `forbidden`, `conflict` where it was changed since `version`, `not-found`; ZodError.
 */
export async function keepFront(
  staff: StaffMember,
  input: z.input<typeof frontInput>,
): Promise<{ version: number }> {
  requireAbility(staff, 'front.keep');
  const typed = frontInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const version = await raiseVersion(tx, typed.version);
    const before = await findChoice(tx);
    await writePins(tx, typed);
    await writeSections(tx, typed.sections);
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'front.keep',
      target: 'front',
      before,
      after: await findChoice(tx),
    });
    await recordContentChange(tx, [contentTags.front]);
    return { version };
  });
}
