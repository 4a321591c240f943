import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { instantOf } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { articleUrl } from '../present-article';
import { addDays } from './calendar-days';
import type { Calendar, CalendarDay, CalendarView, EntryKind } from './schema';

/** As many of one day as are read at a glance; a week has room for more. */
const shownOfDay: Record<CalendarView, number> = { month: 4, week: 40 };

interface Row {
  id: number;
  kind: EntryKind;
  headline: string;
  sectionName: string | null;
  address: { section: string; slug: string } | null;
  isSeen: boolean;
  at: Date;
  day: string;
  total: number;
}

interface Span {
  from: Date;
  until: Date;
  timeZone: string;
}

function findRows(staff: StaffMember, { from, until, timeZone }: Span, limit: number): Promise<Row[]> {
  const seesAll = can(staff, 'article.write-any');
  return getDb().$queryRaw<Row[]>`
    WITH entries AS (
      SELECT p.article_id AS id, 'published' AS kind, p.headline, p.section_id, p.first_published_at AS at,
        jsonb_build_object('section', n.slug, 'slug', p.slug) AS address
      FROM published_articles p JOIN sections n ON n.id = p.section_id
      WHERE p.first_published_at >= ${from}::timestamptz AND p.first_published_at < ${until}::timestamptz
      UNION ALL
      SELECT s.article_id, CASE s.state WHEN 'refused' THEN 'refused' ELSE s.kind::text END,
        coalesce(s.snapshot->>'headline', a.headline), a.section_id, s.at, NULL
      FROM article_schedules s JOIN articles a ON a.id = s.article_id
      WHERE s.state IN ('pending', 'refused')
        AND s.at >= ${from}::timestamptz AND s.at < ${until}::timestamptz
        AND (${seesAll} OR a.created_by_id = ${staff.id}::uuid)
    ), placed AS (
      SELECT e.*, to_char(e.at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS day FROM entries e
    ), counted AS (
      SELECT p.*, count(*) OVER (PARTITION BY day)::int AS total,
        row_number() OVER (PARTITION BY day ORDER BY at, id, kind) AS place
      FROM placed p
    )
    SELECT c.id, c.kind, c.headline, c.at, c.day, c.total, c.address, n.name AS "sectionName",
      (${seesAll} OR a.created_by_id = ${staff.id}::uuid) IS TRUE AS "isSeen"
    FROM counted c JOIN articles a ON a.id = c.id LEFT JOIN sections n ON n.id = c.section_id
    WHERE c.place <= ${limit} ORDER BY c.at, c.id, c.kind`;
}

function hrefOf({ id, isSeen, address }: Row): string | null {
  if (isSeen) return `/admin/articles/${id}`;
  return address && articleUrl(address.section, address.slug);
}

/**
 * What came out and what is planned, by the newsroom's days. What is published everybody sees, what
 * is planned an editor; others their own.
 * @param first A calendar date; `last` is the last one, included.
 */
export async function listCalendar(
  staff: StaffMember,
  { view, first, last, timeZone }: { view: CalendarView; first: string; last: string; timeZone: string },
): Promise<Calendar> {
  requireAbility(staff, 'desk.open');
  const from = instantOf(`${first}T00:00`, timeZone);
  const until = instantOf(`${addDays(last, 1)}T00:00`, timeZone);
  if (!from || !until) return { days: {} };
  const days: Record<string, CalendarDay> = {};
  for (const row of await findRows(staff, { from, until, timeZone }, shownOfDay[view])) {
    const { id, kind, headline, sectionName, at, total } = row;
    const day = days[row.day] ?? { entries: [], more: total };
    day.entries.push({
      id,
      kind,
      headline,
      sectionName: sectionName ?? '',
      at: at.toISOString(),
      href: hrefOf(row),
    });
    day.more -= 1;
    days[row.day] = day;
  }
  return { days };
}
