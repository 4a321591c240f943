import type { Db } from '@/lib/db/client';
import { sectionOf } from './section-of';

const most = 2;

/**
 * Published articles that a draw's story can point to: the newest about earlier rounds of its
 * stream, then of its program, then the newest of its section. Never one about the draw itself.
 */
export async function findSeeAlso(
  db: Db,
  draw: { drawId: number; program: string; number: string },
): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    WITH of_stream AS (
      SELECT o.program_slug || '/' || o.number AS target
      FROM draws d CROSS JOIN LATERAL (
        SELECT s.program_slug, s.number FROM draws s
        WHERE s.stream_id = d.stream_id AND s.id <> d.id AND s.withdrawn_at IS NULL
        ORDER BY s.date DESC, s.number_order DESC LIMIT 20
      ) o WHERE d.id = ${draw.drawId}
    ), of_program AS (
      SELECT program_slug || '/' || number AS target FROM draws
      WHERE program_slug = ${draw.program} AND withdrawn_at IS NULL
      ORDER BY date DESC, number_order DESC LIMIT 30
    ), found AS (
      SELECT r.article_id AS id, 1 AS rank FROM of_stream o
      JOIN article_references r ON r.kind = 'draw' AND r.target = o.target AND r.state = 'published'
      WHERE 'draw-highlight' = ANY (r.blocks)
      UNION
      SELECT r.article_id, 2 FROM of_program o
      JOIN article_references r ON r.kind = 'draw' AND r.target = o.target AND r.state = 'published'
      WHERE 'draw-highlight' = ANY (r.blocks)
      UNION
      SELECT near.article_id, 3 FROM sections s CROSS JOIN LATERAL (
        SELECT p.article_id FROM published_articles p WHERE p.section_id = s.id
        ORDER BY p.first_published_at DESC, p.article_id DESC LIMIT 10
      ) near WHERE s.slug = ${sectionOf(draw.program)}
    )
    SELECT f.id FROM found f JOIN published_articles p ON p.article_id = f.id
    WHERE NOT EXISTS (
      SELECT 1 FROM article_references r WHERE r.article_id = f.id AND r.state = 'published'
        AND r.kind = 'draw' AND r.target = ${`${draw.program}/${draw.number}`}
    )
    GROUP BY f.id, p.first_published_at
    ORDER BY min(f.rank), p.first_published_at DESC, f.id DESC LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
