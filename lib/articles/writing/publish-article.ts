import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb, type Prisma } from '@/lib/db/client';
import { recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { keepOldAddress } from '@/lib/redirects/keep-old-address';
import { articleUrl } from '../present-article';
import { requirePublish } from './access';
import { checkArticle } from './checks/check-article';
import { conflictOn } from './conflict';
import { presentSaved } from './present-saved';
import { referencesOf } from './references';
import { keepRevision } from './revisions/keep-revision';
import {
  type ArticleText,
  type ArticleVersion,
  articleVersion,
  type Problem,
  type SavedArticle,
} from './schema';
import { type DraftRow, findDraft, replaceReferences, textOf } from './store';
import { publicTagsOf } from './touched-tags';

function refusal(errors: Problem[]): AppError {
  const fields = Object.fromEntries(errors.map((problem) => [`text.${problem.field}`, problem.message]));
  const list = errors.map((problem) => problem.message).join(' ');
  return new AppError('invalid', { forPerson: `Saved, but not published. ${list}`, fields });
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

async function writePublished(tx: Db, draft: DraftRow, plainText: string, now: Date): Promise<void> {
  const first = await firstPublishedAt(tx, draft, now);
  const { id: articleId, sectionId, slug, headline, standfirst, heroMediaId, heroAlt, version } = draft;
  if (sectionId === null || slug === null)
    throw new Error(`article ${articleId} passed its checks without an address`);
  const body = draft.body as Prisma.InputJsonValue;
  const row = { sectionId, slug, headline, standfirst, body, text: plainText, heroMediaId, heroAlt, version };
  await tx.publishedArticle.upsert({
    where: { articleId },
    create: { articleId, ...row, firstPublishedAt: first, publishedAt: now },
    update: { ...row, publishedAt: now },
  });
  await tx.publishedArticleAuthor.deleteMany({ where: { articleId } });
  await tx.publishedArticleAuthor.createMany({
    data: draft.authors.map(({ author }, position) => ({
      articleId,
      authorId: author.id,
      position,
      firstPublishedAt: first,
    })),
  });
  await tx.publishedArticleTag.deleteMany({ where: { articleId } });
  await tx.publishedArticleTag.createMany({
    data: draft.tags.map(({ tag }) => ({ articleId, tagId: tag.id, firstPublishedAt: first })),
  });
}

async function publish(
  tx: Db,
  staff: StaffMember,
  { id, version }: ArticleVersion,
  plainText: string,
): Promise<void> {
  const { count } = await tx.article.updateMany({ where: { id, version }, data: { status: 'published' } });
  const draft = await findDraft(tx, id);
  if (count === 0 || !draft?.section || draft.slug === null) throw await conflictOn(tx, id);
  const now = new Date();
  const before = draft.published;
  const text: ArticleText = textOf(draft);
  const address = articleUrl(draft.section.slug, draft.slug);
  const oldAddress = before && articleUrl(before.section.slug, before.slug);
  await writePublished(tx, draft, plainText, now);
  await keepOldAddress(tx, { articleId: id, from: oldAddress, to: address });
  await replaceReferences(tx, id, 'published', referencesOf(text.body, text.heroMediaId));
  await keepRevision(tx, {
    articleId: id,
    version,
    kind: 'publish',
    staffId: staff.id,
    text,
    createdAt: now,
  });
  await recordAudit(tx, {
    staffId: staff.id,
    actor: staff.name,
    act: 'article.publish',
    target: `article:${id}`,
    ...(before
      ? { before: { version: before.version, headline: before.headline, address: oldAddress } }
      : {}),
    after: { version, headline: text.headline, address },
  });
  const published = { section: draft.section, authors: draft.authors, tags: draft.tags };
  await recordContentChange(tx, [
    ...publicTagsOf(id, published),
    ...(before ? publicTagsOf(id, before) : []),
  ]);
}

/**
 * Makes a saved version what readers see, at once and everywhere.
 * A changed section or slug leaves a redirect at the old address; the first day out is kept.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version was saved), `invalid` (with
 *   every error that stops it).
 */
export async function publishArticle(staff: StaffMember, input: ArticleVersion): Promise<SavedArticle> {
  requireAbility(staff, 'article.publish-own');
  const wanted = articleVersion.parse(input);
  const draft = await findDraft(getDb(), wanted.id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  requirePublish(staff, draft);
  if (draft.version !== wanted.version) throw await conflictOn(getDb(), wanted.id);
  const first = draft.published?.firstPublishedAt ?? null;
  const { problems, plainText } = await checkArticle(textOf(draft), first);
  const errors = problems.filter((problem) => problem.kind === 'error');
  // What was saved by itself has no address before a person saves it.
  if (!draft.slug && errors.length === 0)
    errors.push({ kind: 'error', field: 'slug', message: 'Save it once, so that it gets its address.' });
  if (errors.length > 0) throw refusal(errors);
  await getDb().$transaction((tx) => publish(tx, staff, wanted, plainText));
  const published = await findDraft(getDb(), wanted.id);
  return presentSaved(published ?? draft);
}
