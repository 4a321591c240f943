import { getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { articleUrl } from '../../present-article';
import type { StoryCorrection, StoryNote } from './schema';

/** The notes that stand with an article, newest first. */
export const standingNotes = {
  where: { withdrawnAt: null },
  orderBy: [{ at: 'desc' }, { id: 'desc' }],
  select: { id: true, kind: true, text: true, at: true },
} satisfies Prisma.Article$notesArgs;
type NoteRow = Prisma.ArticleNoteGetPayload<typeof standingNotes>;

export function presentNote({ id, kind, text, at }: NoteRow): StoryNote {
  return { id, kind, text, at: at.toISOString() };
}

/** The newest corrections of stories that readers have, at most `count`. */
export async function listStoryCorrections(count: number): Promise<Read<StoryCorrection[]>> {
  const rows = await getDb().articleNote.findMany({
    where: { kind: 'correction', withdrawnAt: null, article: { published: { isNot: null } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: count,
    select: {
      ...standingNotes.select,
      article: {
        select: {
          published: { select: { headline: true, slug: true, section: { select: { slug: true } } } },
        },
      },
    },
  });
  const data = rows.flatMap(({ article: { published }, ...row }) =>
    published
      ? {
          ...presentNote(row),
          headline: published.headline,
          url: articleUrl(published.section.slug, published.slug),
        }
      : [],
  );
  return { data, tags: [contentTags.articles] };
}
