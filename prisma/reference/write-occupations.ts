import type { Db } from '@/lib/db/client';
import type { ReferenceList } from './list-rules';

/** Codes of a list, in its order. */
function codesOf(list: ReferenceList): string[] {
  return list.codes ? list.codes.split(' ') : [];
}

export async function writeOccupations(
  tx: Db,
  rows: { code: string; titleEn: string; titleFr: string }[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO occupations (code, title_en, title_fr, teer)
    SELECT code, "titleEn", "titleFr", substr(code, 2, 1)::int
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (code text, "titleEn" text, "titleFr" text)
    ON CONFLICT (code) DO UPDATE SET
      title_en = excluded.title_en, title_fr = excluded.title_fr, teer = excluded.teer`;
}

export async function writeLists(tx: Db, lists: ReferenceList[]): Promise<void> {
  const rows = lists.map(({ codes: _codes, ...list }) => ({ sourceNote: '', ...list }));
  await tx.$executeRaw`
    INSERT INTO occupation_lists
      (stream_id, list_year, name, version_label, effective_from, effective_until, experience_months,
       rule, source_note)
    SELECT s.id, "listYear", row.name, "versionLabel", "effectiveFrom", "effectiveUntil",
           "experienceMonths", rule, "sourceNote"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (stream text, "listYear" int, name text, "versionLabel" text, "effectiveFrom" date,
              "effectiveUntil" date, "experienceMonths" int, rule text, "sourceNote" text)
    JOIN streams s ON s.program_slug = 'express-entry' AND s.slug = row.stream
    ON CONFLICT (stream_id, list_year) DO UPDATE SET
      name = excluded.name, version_label = excluded.version_label,
      effective_from = excluded.effective_from, effective_until = excluded.effective_until,
      experience_months = excluded.experience_months, rule = excluded.rule,
      source_note = excluded.source_note`;
}

/** Lists hold exactly the codes that are named: one that was taken out leaves. */
export async function writeListEntries(tx: Db, lists: ReferenceList[]): Promise<void> {
  const rows = JSON.stringify(
    lists.flatMap((list) =>
      codesOf(list).map((code, position) => ({
        stream: list.stream,
        listYear: list.listYear,
        code,
        position,
      })),
    ),
  );
  await tx.$executeRaw`
    WITH wanted AS (
      SELECT l.id, row.code, row.position
      FROM jsonb_to_recordset(${rows}::jsonb)
        AS row (stream text, "listYear" int, code text, position int)
      JOIN streams s ON s.program_slug = 'express-entry' AND s.slug = row.stream
      JOIN occupation_lists l ON l.stream_id = s.id AND l.list_year = row."listYear"
    ), removed AS (
      DELETE FROM occupation_list_entries e
      WHERE NOT EXISTS (SELECT FROM wanted w WHERE w.id = e.list_id AND w.code = e.code)
    )
    INSERT INTO occupation_list_entries (list_id, code, position)
    SELECT id, code, position FROM wanted
    ON CONFLICT (list_id, code) DO UPDATE SET position = excluded.position`;
}
