import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { presentCorrection, presentDraw } from '@/lib/draws/present-draw';
import { drawInclude } from '@/lib/draws/store';
import type { RecentCorrection } from '@/lib/draws/views';
import { instantCursor, readInstantCursor } from '../lists/instant-cursor';

/** A published article that refers to a draw which was corrected or withdrawn since it was published or last checked. */
export interface ChangedStory {
  id: number;
  headline: string;
  /** When the newest of the changes was made; ISO 8601 in UTC. */
  changedAt: string;
  /** The newest corrections, at most a few; empty where draws were only withdrawn. */
  corrections: RecentCorrection[];
  withdrawn: string[];
}

interface Row {
  id: number;
  headline: string;
  at: Date;
  correctionIds: number[];
  withdrawn: string[];
}

const shownCorrections = 4;

async function findRows(staff: StaffMember, after: string, limit: number): Promise<Row[]> {
  const beyond = readInstantCursor(after);
  const own = can(staff, 'article.write-any') ? null : staff.id;
  return getDb().$queryRaw<Row[]>`
    WITH changes AS (
      SELECT c.draw_id, c.at, c.id AS correction_id FROM draw_corrections c
      UNION ALL
      SELECT d.id, d.withdrawn_at, NULL FROM draws d WHERE d.withdrawn_at IS NOT NULL
    ), found AS (
      SELECT p.article_id AS id, p.headline, c.at, c.correction_id, r.target
      FROM changes c
      JOIN draws d ON d.id = c.draw_id
      JOIN article_references r ON r.kind = 'draw' AND r.state = 'published'
        AND r.target = d.program_slug || '/' || d.number
      JOIN published_articles p ON p.article_id = r.article_id
      JOIN articles a ON a.id = p.article_id
      WHERE c.at > greatest(p.published_at, p.figures_checked_at)
        AND (${own}::uuid IS NULL OR a.created_by_id = ${own}::uuid)
    )
    SELECT f.id, f.headline, max(f.at) AS at,
      coalesce((array_agg(f.correction_id ORDER BY f.at DESC)
        FILTER (WHERE f.correction_id IS NOT NULL))[1:${shownCorrections}::int], '{}') AS "correctionIds",
      coalesce(array_agg(DISTINCT f.target) FILTER (WHERE f.correction_id IS NULL), '{}') AS withdrawn
    FROM found f
    GROUP BY f.id, f.headline
    HAVING ${beyond?.at ?? null}::timestamptz IS NULL
      OR (max(f.at), f.id) < (${beyond?.at ?? null}::timestamptz, ${beyond?.id ?? 0}::int)
    ORDER BY max(f.at) DESC, f.id DESC LIMIT ${limit}`;
}

async function readCorrections(ids: number[]): Promise<Map<number, RecentCorrection>> {
  if (ids.length === 0) return new Map();
  const rows = await getDb().drawCorrection.findMany({
    where: { id: { in: ids } },
    include: { draw: { include: drawInclude } },
  });
  return new Map(
    rows.map(({ draw, ...row }) => [
      row.id,
      { ...presentCorrection(row, draw.scoreScale), draw: presentDraw(draw) },
    ]),
  );
}

/**
 * Published stories whose figures changed since, newest change first and paged by key: an editor's
 * all, another's own.
 */
export async function listChangedStories(
  staff: StaffMember,
  { limit, after = '' }: { limit: number; after?: string },
): Promise<{ stories: ChangedStory[]; nextCursor: string | null }> {
  requireAbility(staff, 'desk.open');
  const rows = await findRows(staff, after, limit + 1);
  const shown = rows.slice(0, limit);
  const corrections = await readCorrections(shown.flatMap(({ correctionIds }) => correctionIds));
  const last = shown.at(-1);
  return {
    stories: shown.map(({ id, headline, at, correctionIds, withdrawn }) => ({
      id,
      headline,
      changedAt: at.toISOString(),
      corrections: correctionIds.flatMap((one) => corrections.get(one) ?? []),
      withdrawn,
    })),
    nextCursor: rows.length > limit && last ? instantCursor(last) : null,
  };
}
