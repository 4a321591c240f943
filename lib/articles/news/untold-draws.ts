import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import type { DrawData } from '@/lib/blocks/draw-data';
import { fromCalendarDate, todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { readDayCursor, toDayCursor } from '@/lib/draws/lists/cursor';
import { presentDraw } from '@/lib/draws/present-draw';
import { findDrawsByIds } from '@/lib/draws/store';

/** A draw whose story readers do not have. */
export interface UntoldDraw {
  draw: DrawData;
  /** The draft that waits; `isFree` for one that nobody has taken up. Without an id it is somebody else's. */
  draft: { articleId: number | null; isFree: boolean } | null;
}

interface Row {
  id: number;
  date: Date;
  articleId: number | null;
  createdById: string | null;
}

const newDays = 60;

/** A story about a draw shows it as its highlight; one that compares with it is another's. */
async function findRows(from: Date | null, after: string, limit: number): Promise<Row[]> {
  const beyond = readDayCursor(after);
  return getDb().$queryRaw<Row[]>`
    SELECT d.id, d.date, draft.id AS "articleId", draft.created_by_id AS "createdById"
    FROM draws d
    LEFT JOIN LATERAL (
      SELECT a.id, a.created_by_id FROM article_references r JOIN articles a ON a.id = r.article_id
      WHERE r.kind = 'draw' AND r.target = d.program_slug || '/' || d.number AND r.state = 'draft'
        AND 'draw-highlight' = ANY (r.blocks)
      ORDER BY a.id DESC LIMIT 1
    ) draft ON true
    WHERE d.withdrawn_at IS NULL AND d.date IS NOT NULL
      AND (${from}::date IS NULL OR d.date >= ${from}::date)
      AND (${beyond?.date ?? null}::date IS NULL
        OR (d.date <= ${beyond?.date ?? null}::date
          AND (d.date < ${beyond?.date ?? null}::date OR d.id < ${beyond?.id ?? 0})))
      AND NOT EXISTS (
        SELECT 1 FROM article_references r
        WHERE r.kind = 'draw' AND r.target = d.program_slug || '/' || d.number AND r.state = 'published'
          AND 'draw-highlight' = ANY (r.blocks)
      )
    ORDER BY d.date DESC, d.id DESC LIMIT ${limit}`;
}

/**
 * Draws without a published story, newest first and paged by key.
 * @param onlyNew leaves out what is older than 60 days.
 */
export async function listUntoldDraws(
  staff: StaffMember,
  { limit, after = '', onlyNew = false }: { limit: number; after?: string; onlyNew?: boolean },
): Promise<{ draws: UntoldDraw[]; nextCursor: string | null }> {
  requireAbility(staff, 'desk.open');
  const from = onlyNew ? new Date(fromCalendarDate(todayIn()).getTime() - newDays * 86_400_000) : null;
  const rows = await findRows(from, after, limit + 1);
  const shown = rows.slice(0, limit);
  const draws = await findDrawsByIds(
    getDb(),
    shown.map(({ id }) => id),
  );
  const drawOf = new Map(draws.map((row) => [row.id, presentDraw(row)]));
  const last = shown.at(-1);
  return {
    draws: shown.flatMap((row) => {
      const draw = drawOf.get(row.id);
      return draw ? [{ draw, draft: draftOf(staff, row) }] : [];
    }),
    nextCursor: rows.length > limit && last ? toDayCursor(last) : null,
  };
}

function draftOf(staff: StaffMember, { articleId, createdById }: Row): UntoldDraw['draft'] {
  if (articleId === null) return null;
  const isMine = createdById === staff.id || can(staff, 'article.write-any');
  return { articleId: isMine ? articleId : null, isFree: createdById === null };
}
