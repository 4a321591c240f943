import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { findArticleIds } from '@/lib/articles/at-desk/find-article-ids';
import type { ArticleState } from '@/lib/articles/writing/schema';
import { stateOf } from '@/lib/articles/writing/store';
import { formatDrawDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { likeText } from '@/lib/db/like-text';
import { searchDraws } from '@/lib/draws/search/search-draws';

/** A record at the desk that somebody looks for by name. */
export interface Found {
  kind: 'article' | 'draw' | 'person';
  href: string;
  title: string;
  /** What tells it from others of that name. */
  note: string;
}

const most = 6;

const states: Record<ArticleState, string> = {
  draft: 'Draft',
  published: 'Published',
  changed: 'Published, with changes',
  unpublished: 'Taken down',
  archived: 'In the archive',
};

const partOf = (text: string) => ({ contains: likeText(text), mode: 'insensitive' }) as const;

async function findArticles(staff: StaffMember, text: string): Promise<Found[]> {
  const rows = await getDb().article.findMany({
    where: { id: { in: await findArticleIds(staff, text, most) } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      headline: true,
      status: true,
      version: true,
      archivedAt: true,
      section: { select: { name: true } },
      published: { select: { version: true } },
    },
  });
  return rows.map((row) => ({
    kind: 'article',
    href: `/admin/articles/${row.id}`,
    title: row.headline || `Article ${row.id}, without a headline`,
    note: [row.section?.name, states[stateOf(row)]].filter(Boolean).join(' · '),
  }));
}

async function findDraws(staff: StaffMember, text: string): Promise<Found[]> {
  const draws = await searchDraws(staff, text);
  return draws.slice(0, most).map((draw) => ({
    kind: 'draw',
    href: `/admin/draws/${draw.program}/${draw.number}`,
    title: `${draw.programName} ${draw.number}`,
    note: [formatDrawDate(draw, 'short'), draw.streamName ?? draw.label].filter(Boolean).join(' · '),
  }));
}

async function findPeople(staff: StaffMember, text: string): Promise<Found[]> {
  if (!can(staff, 'people.keep')) return [];
  const rows = await getDb().staff.findMany({
    where: { OR: [{ name: partOf(text) }, { email: partOf(text) }] },
    orderBy: [{ isActive: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, name: true, email: true, isActive: true },
  });
  return rows.map(({ id, name, email, isActive }) => ({
    kind: 'person',
    href: `/admin/people/${id}`,
    title: name,
    note: isActive ? email : `${email} · closed`,
  }));
}

/**
 * The articles, draws and people that a member of the staff may open at the desk, by a part of their
 * name; six of each at most. Nothing typed finds nothing.
 * @throws AppError `forbidden`.
 */
export async function findAnything(staff: StaffMember, typed: string): Promise<Found[]> {
  requireAbility(staff, 'desk.open');
  const text = typed.trim();
  if (!text) return [];
  const found = await Promise.all([
    findArticles(staff, text),
    findDraws(staff, text),
    findPeople(staff, text),
  ]);
  return found.flat();
}
