import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb, type Prisma } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { requireWrite } from './access';
import { chooseSlug } from './choose-slug';
import { conflictOn } from './conflict';
import { presentSaved } from './present-saved';
import { referencesOf } from './references';
import { type ArticleText, type SaveArticleInput, type SavedArticle, saveArticleInput } from './schema';
import { findDraft, keepRevision, replaceAuthors, replaceReferences, replaceTags } from './store';

async function sectionIdOf(tx: Db, slug: string | null): Promise<number | null> {
  if (slug === null) return null;
  const section = await tx.section.findUnique({ where: { slug }, select: { id: true } });
  if (section) return section.id;
  throw new AppError('invalid', {
    forPerson: 'This section does not exist.',
    fields: { 'text.section': 'Choose one of the sections.' },
  });
}

/** Bylines that exist, in the order given; one that was removed meanwhile is left out. */
async function authorIdsOf(tx: Db, slugs: string[]): Promise<number[]> {
  const rows = await tx.author.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const bySlug = new Map(rows.map((row) => [row.slug, row.id]));
  return [...new Set(slugs)].flatMap((slug) => bySlug.get(slug) ?? []);
}

async function columnsOf(tx: Db, articleId: number | null, text: ArticleText) {
  const sectionId = await sectionIdOf(tx, text.section);
  const { headline, standfirst, heroMediaId, heroAlt } = text;
  const slug = await chooseSlug(tx, { articleId, sectionId, slug: text.slug, headline });
  const body = text.body as unknown as Prisma.InputJsonValue;
  return { sectionId, slug, headline, standfirst, heroMediaId, heroAlt, body };
}

async function create(tx: Db, staff: StaffMember, text: ArticleText): Promise<number> {
  const columns = await columnsOf(tx, null, text);
  const { id } = await tx.article.create({
    data: { ...columns, createdById: staff.id, updatedById: staff.id },
    select: { id: true },
  });
  return id;
}

async function update(
  tx: Db,
  staff: StaffMember,
  id: number,
  version: number,
  text: ArticleText,
): Promise<void> {
  const stored = await tx.article.findUnique({ where: { id }, select: { createdById: true, status: true } });
  if (!stored) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  requireWrite(staff, stored);
  const columns = await columnsOf(tx, id, text);
  const { count } = await tx.article.updateMany({
    where: { id, version },
    data: { ...columns, updatedById: staff.id, version: { increment: 1 } },
  });
  if (count === 0) throw await conflictOn(tx, id);
}

/**
 * Saves the working copy: creates the article, or replaces its text. Never touches what readers see.
 * @throws AppError `forbidden`, `not-found`, `invalid` (a slug that is taken, an unknown section),
 *   `conflict` when somebody saved a newer version: nothing is written then.
 */
export async function saveArticle(staff: StaffMember, input: SaveArticleInput): Promise<SavedArticle> {
  requireAbility(staff, 'article.write-own');
  const { id: known, version, text } = saveArticleInput.parse(input);
  const id = await getDb().$transaction(async (tx) => {
    if (known !== null) await update(tx, staff, known, version ?? 0, text);
    const id = known ?? (await create(tx, staff, text));
    await replaceAuthors(tx, id, await authorIdsOf(tx, text.authors));
    await replaceTags(tx, id, text.tags);
    await replaceReferences(tx, id, 'draft', referencesOf(text.body, text.heroMediaId));
    const saved = (version ?? 0) + 1;
    await keepRevision(tx, { articleId: id, version: saved, kind: 'save', staffId: staff.id, text });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: known === null ? 'article.create' : 'article.save',
      target: `article:${id}`,
      after: { version: saved, headline: text.headline },
    });
    return id;
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
