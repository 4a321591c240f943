import { recordAudit } from '@/lib/audit/record-audit';
import { asJson } from '@/lib/db/as-json';
import type { Db } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { chooseSlug } from './choose-slug';
import { referencesOf } from './references';
import { keepSitting } from './revisions/keep-revision';
import type { ArticleText } from './schema';
import { replaceAuthors, replaceReferences, replaceTags } from './store';
import { runOf, type WriterTab } from './writer-run';

export interface Writer {
  /** Null for a draft that no person began. */
  staffId: string | null;
  actor: string;
}

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

/** The columns of an article's row that a text becomes. No address is made from a headline that is being typed. */
export async function columnsOf(tx: Db, articleId: number | null, text: ArticleText, isAuto: boolean) {
  const sectionId = await sectionIdOf(tx, text.section);
  const { headline, standfirst, heroMediaId, heroAlt } = text;
  const isOpen = isAuto && text.slug === '';
  const slug = isOpen ? null : await chooseSlug(tx, { articleId, sectionId, slug: text.slug, headline });
  const body = asJson(text.body);
  const related = text.related.filter((id) => id !== articleId);
  return { sectionId, slug, headline, standfirst, heroMediaId, heroAlt, related, body };
}

/** Keeps what belongs to a text beside its row: bylines, tags, references. */
export async function keepParts(tx: Db, id: number, text: ArticleText): Promise<void> {
  await replaceAuthors(tx, id, await authorIdsOf(tx, text.authors));
  await replaceTags(tx, id, text.tags);
  await replaceReferences(tx, id, 'draft', referencesOf(text));
}

/**
 * Keeps a text's parts, the sitting's revision, and an audit entry: one for each sitting, and one
 * for each time that a person presses Save.
 */
export async function keepText(
  tx: Db,
  kept: { id: number; version: number; text: ArticleText; isAuto: boolean; writer: Writer & { act: string } },
): Promise<void> {
  const { id, version, text, writer } = kept;
  await keepParts(tx, id, text);
  const isNew = await keepSitting(tx, { articleId: id, version, staffId: writer.staffId, text });
  if (kept.isAuto && !isNew) return;
  const after = { version, headline: text.headline };
  await recordAudit(tx, { ...writer, target: `article:${id}`, after });
}

/** Creates an article that only the desk sees, in the caller's transaction. */
export async function createDraft(
  tx: Db,
  writer: Writer,
  text: ArticleText,
  from: { isAuto: boolean; writer: WriterTab | null } = { isAuto: false, writer: null },
): Promise<number> {
  const columns = await columnsOf(tx, null, text, from.isAuto);
  const run = from.writer && { ...runOf(from.writer, 1, 1), begunIn: from.writer.tab };
  const { id } = await tx.article.create({
    data: { ...columns, ...run, createdById: writer.staffId, updatedById: writer.staffId },
    select: { id: true },
  });
  const { isAuto } = from;
  await keepText(tx, { id, version: 1, text, isAuto, writer: { ...writer, act: 'article.create' } });
  return id;
}
