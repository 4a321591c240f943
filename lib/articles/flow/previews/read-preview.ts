import { getDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { pictureSelect } from '@/lib/media/queries';
import type { Read } from '@/lib/read';
import type { ArticleView } from '../../schema';
import { type PageRow, viewArticles } from '../../view-articles';
import { standingNotes } from '../notes/notes';
import { openPreview } from './preview-state';
import { readPreviewToken } from './preview-token';

/** What a preview link opens. */
export type PreviewAnswer = { kind: 'found'; article: ArticleView } | { kind: 'gone' } | { kind: 'missing' };

const workingCopy = {
  id: true,
  slug: true,
  headline: true,
  standfirst: true,
  body: true,
  heroMediaId: true,
  heroAlt: true,
  related: true,
  section: { select: { slug: true, name: true } },
  heroMedia: { select: pictureSelect },
  authors: {
    select: { author: { select: { slug: true, name: true } } },
    orderBy: [{ position: 'asc' }, { authorId: 'asc' }],
  },
  tags: { select: { tag: { select: { slug: true, name: true } } }, orderBy: { tagId: 'asc' } },
  notes: standingNotes,
  published: { select: { firstPublishedAt: true } },
} satisfies Prisma.ArticleSelect;
type WorkingCopy = Prisma.ArticleGetPayload<{ select: typeof workingCopy }>;

/** The row that publishing it now would make; what is still missing has a word in its place. */
function asPublished({ id, slug, section, published, notes, ...text }: WorkingCopy): PageRow {
  const now = new Date();
  return {
    ...text,
    articleId: id,
    article: { notes },
    headline: text.headline || 'No headline yet',
    slug: slug ?? 'no-address-yet',
    section: section ?? { slug: 'no-section-yet', name: 'No section yet' },
    firstPublishedAt: published?.firstPublishedAt ?? now,
    publishedAt: now,
  };
}

/** The reader's view of a working copy, as it was saved last, by the token of a preview link. */
export async function readPreview(token: string): Promise<Read<PreviewAnswer>> {
  const id = readPreviewToken(token);
  if (!id) return { data: { kind: 'missing' }, tags: [] };
  const link = await getDb().articlePreview.findFirst({
    where: { id, ...openPreview(new Date()) },
    select: { article: { select: workingCopy } },
  });
  if (!link) return { data: { kind: 'gone' }, tags: [] };
  const { data, tags } = await viewArticles([asPublished(link.article)]);
  const [article] = data;
  return article ? { data: { kind: 'found', article }, tags } : { data: { kind: 'gone' }, tags: [] };
}
