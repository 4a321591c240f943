import { can, type StaffMember } from '@/lib/accounts/abilities';
import { instantOf } from '@/lib/dates';
import { Prisma } from '@/lib/db/generated/client';
import { toSlug } from '@/lib/slug';
import type { ArticleFilter, ListedState } from './filter';
import { whereWords } from './where-words';

const day = 24 * 60 * 60 * 1000;

const atWork = Prisma.sql`a.archived_at IS NULL`;
const reviewed = (state: string) => Prisma.sql`EXISTS (
  SELECT FROM article_reviews r WHERE r.article_id = a.id AND r.closed_at IS NULL AND r.state = ${state}::"ReviewState")`;

const byState: Record<ListedState, Prisma.Sql[]> = {
  '': [atWork],
  draft: [atWork, Prisma.sql`a.status = 'draft'`],
  waiting: [atWork, reviewed('waiting')],
  changes: [atWork, reviewed('changes')],
  approved: [atWork, reviewed('approved')],
  scheduled: [
    Prisma.sql`EXISTS (SELECT FROM article_schedules s WHERE s.article_id = a.id AND s.state = 'pending')`,
  ],
  published: [Prisma.sql`a.status = 'published'`],
  changed: [Prisma.sql`a.has_changes`],
  unpublished: [atWork, Prisma.sql`a.status = 'unpublished'`],
  archived: [Prisma.sql`a.archived_at IS NOT NULL`],
};

/** From the first moment of a day, or before the first of the day after it. */
function whereChanged({ since, until }: ArticleFilter, timeZone: string): Prisma.Sql[] {
  const from = since && instantOf(`${since}T00:00`, timeZone);
  const last = until && instantOf(`${until}T12:00`, timeZone);
  const next =
    last && instantOf(`${new Date(last.getTime() + day).toISOString().slice(0, 10)}T00:00`, timeZone);
  return [
    ...(from ? [Prisma.sql`a.updated_at >= ${from}::timestamptz`] : []),
    ...(next ? [Prisma.sql`a.updated_at < ${next}::timestamptz`] : []),
  ];
}

/** What an article of the desk's list fulfils: what the person may see, narrowed as they wish. */
export function whereListed(staff: StaffMember, filter: ArticleFilter, timeZone: string): Prisma.Sql {
  const { section, author, tag } = filter;
  const isOwnOnly = filter.whose === 'mine' || !can(staff, 'article.write-any');
  return Prisma.join(
    [
      ...byState[filter.status],
      ...whereWords(filter.search),
      ...whereChanged(filter, timeZone),
      ...(isOwnOnly ? [Prisma.sql`a.created_by_id = ${staff.id}::uuid`] : []),
      ...(section ? [Prisma.sql`a.section_id = (SELECT id FROM sections WHERE slug = ${section})`] : []),
      ...(author
        ? [
            Prisma.sql`a.id IN (SELECT b.article_id FROM article_authors b JOIN authors n ON n.id = b.author_id WHERE n.slug = ${author})`,
          ]
        : []),
      ...(tag
        ? [
            Prisma.sql`a.id IN (SELECT t.article_id FROM article_tags t JOIN tags n ON n.id = t.tag_id WHERE n.slug = ${toSlug(tag)})`,
          ]
        : []),
    ],
    ' AND ',
  );
}
