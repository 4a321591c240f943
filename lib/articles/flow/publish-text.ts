import type { StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { asJson } from '@/lib/db/as-json';
import type { Db } from '@/lib/db/client';
import { recordContentChange } from '@/lib/db/content-changes';
import { Prisma } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors';
import { keepOldAddress } from '@/lib/redirects/keep-old-address';
import { toSlug } from '@/lib/slug';
import { articleUrl } from '../present-article';
import { referencesOf } from '../writing/references';
import { keepRevision } from '../writing/revisions/keep-revision';
import type { ArticleText } from '../writing/schema';
import { type DraftRow, replaceReferences } from '../writing/store';
import { publicTagsOf } from '../writing/touched-tags';
import type { StoryNoteInput } from './notes/schema';
import { closeReview } from './review/close-review';

/** A text on its way to readers, with the version of the working copy that it is. */
export interface Publishing {
  draft: DraftRow;
  version: number;
  text: ArticleText;
  plainText: string;
  /** What readers are told of the change. */
  note?: StoryNoteInput | null;
}

/** When it was first out: kept through changes, and through having been taken down for a while. */
async function firstPublishedAt(tx: Db, draft: DraftRow, now: Date): Promise<Date> {
  if (draft.published) return draft.published.firstPublishedAt;
  const first = await tx.articleRevision.findFirst({
    where: { articleId: draft.id, kind: 'publish' },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true },
  });
  return first?.createdAt ?? now;
}

/** The rows that a text names: its section, bylines in their order, tags. */
async function findPlaces(tx: Db, text: ArticleText) {
  const section = await tx.section.findUnique({
    where: { slug: text.section ?? '' },
    select: { id: true, slug: true },
  });
  const known = await tx.author.findMany({
    where: { slug: { in: text.authors } },
    select: { id: true, slug: true },
  });
  const bySlug = new Map(known.map((author) => [author.slug, author]));
  const authors = [...new Set(text.authors)].flatMap((slug) => bySlug.get(slug) ?? []);
  const slugs = text.tags.map(toSlug);
  const tags = await tx.tag.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  if (!section || !text.slug) {
    throw new AppError('invalid', { forPerson: 'It has no address: choose a section and save it again.' });
  }
  return { section, authors, tags };
}
type Places = Awaited<ReturnType<typeof findPlaces>>;

const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

/** A text that was scheduled holds its address by nothing but the promise: another may be out there by then. */
function addressTaken(): AppError {
  const message = 'Another article has its address by now. Change the slug and publish it again.';
  return new AppError('invalid', { forPerson: message, fields: { 'text.slug': message } });
}

async function writePublished(tx: Db, publishing: Publishing, places: Places, now: Date): Promise<void> {
  const { draft, version, text, plainText } = publishing;
  const articleId = draft.id;
  const first = await firstPublishedAt(tx, draft, now);
  const { slug, headline, standfirst, heroMediaId, heroAlt } = text;
  const related = text.related.filter((id) => id !== articleId);
  const body = asJson(text.body);
  const sectionId = places.section.id;
  const row = {
    sectionId,
    slug,
    headline,
    standfirst,
    body,
    text: plainText,
    heroMediaId,
    heroAlt,
    related,
    version,
  };
  await tx.publishedArticle
    .upsert({
      where: { articleId },
      create: { articleId, ...row, firstPublishedAt: first, publishedAt: now },
      update: { ...row, publishedAt: now },
    })
    .catch((error: unknown) => {
      throw isTaken(error) ? addressTaken() : error;
    });
  await tx.publishedArticleAuthor.deleteMany({ where: { articleId } });
  await tx.publishedArticleAuthor.createMany({
    data: places.authors.map(({ id }, position) => ({
      articleId,
      authorId: id,
      position,
      firstPublishedAt: first,
    })),
  });
  await tx.publishedArticleTag.deleteMany({ where: { articleId } });
  await tx.publishedArticleTag.createMany({
    data: places.tags.map(({ id }) => ({ articleId, tagId: id, firstPublishedAt: first })),
  });
}

/**
 * Makes a text what readers see, in the caller's transaction, which holds the article's row.
 * @throws AppError `invalid` where the text has no address, or another article is out at it.
 */
export async function publishText(
  tx: Db,
  staff: Pick<StaffMember, 'id' | 'name'>,
  publishing: Publishing,
): Promise<void> {
  const { draft, version, text, note } = publishing;
  const { id, published: before } = draft;
  const now = new Date();
  const places = await findPlaces(tx, text);
  const address = articleUrl(places.section.slug, text.slug);
  const oldAddress = before && articleUrl(before.section.slug, before.slug);
  await tx.article.update({ where: { id }, data: { status: 'published', updatedAt: draft.updatedAt } });
  await closeReview(tx, id);
  await writePublished(tx, publishing, places, now);
  if (note)
    await tx.articleNote.create({ data: { ...note, articleId: id, version, at: now, staffId: staff.id } });
  await keepOldAddress(tx, { articleId: id, from: oldAddress, to: address });
  await replaceReferences(tx, id, 'published', referencesOf(text));
  const revision = { articleId: id, version, staffId: staff.id, text, createdAt: now };
  await keepRevision(tx, { ...revision, kind: 'publish' });
  await recordAudit(tx, {
    staffId: staff.id,
    actor: staff.name,
    act: 'article.publish',
    target: `article:${id}`,
    ...(before
      ? { before: { version: before.version, headline: before.headline, address: oldAddress } }
      : {}),
    after: { version, headline: text.headline, address, ...(note && { note }) },
  });
  const { section, authors, tags } = places;
  const shown = {
    section,
    authors: authors.map((author) => ({ author })),
    tags: tags.map((tag) => ({ tag })),
  };
  await recordContentChange(tx, [...publicTagsOf(id, shown), ...(before ? publicTagsOf(id, before) : [])]);
}
