import type { Db } from '@/lib/db/client';
import type { ReferenceList } from './list-rules';
import type { programs } from './programs';
import type { sections } from './sections';
import type { streams } from './streams';

export async function writeSections(tx: Db, rows: typeof sections): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO sections (slug, name, description, position)
    SELECT slug, name, description, position
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (slug text, name text, description text, position int)
    ON CONFLICT (slug) DO UPDATE SET
      name = excluded.name, description = excluded.description, position = excluded.position`;
}

export async function writePrograms(tx: Db, rows: typeof programs): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO programs
      (slug, jurisdiction, name, short_name, score_scale, is_pnp, note, source_url, position)
    SELECT slug, jurisdiction, name, "shortName", "scoreScale", "isPnp", note, "sourceUrl", position
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (slug text, jurisdiction text, name text, "shortName" text, "scoreScale" text, "isPnp" bool,
              note text, "sourceUrl" text, position int)
    ON CONFLICT (slug) DO UPDATE SET
      jurisdiction = excluded.jurisdiction, name = excluded.name, short_name = excluded.short_name,
      score_scale = excluded.score_scale, is_pnp = excluded.is_pnp, note = excluded.note,
      source_url = excluded.source_url, position = excluded.position`;
}

export async function writeStreams(tx: Db, rows: typeof streams): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO streams (program_slug, slug, name, kind, position)
    SELECT "programSlug", slug, name, kind::"StreamKind", position
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row ("programSlug" text, slug text, name text, kind text, position int)
    ON CONFLICT (program_slug, slug) DO UPDATE SET
      name = excluded.name, kind = excluded.kind, position = excluded.position`;
}

/** "Version 1" and "2026-Version 3" → "1" and "3"; null where no label was seen. */
function versionOf(list: ReferenceList): string | null {
  return list.versionLabel?.match(/Version (\d+)$/)?.[1] ?? null;
}

/** The versions of a category that its lists name. */
export async function writeStreamVersions(tx: Db, lists: ReferenceList[]): Promise<void> {
  const rows = lists.flatMap((list) => {
    const version = versionOf(list);
    return version ? [{ stream: list.stream, version }] : [];
  });
  await tx.$executeRaw`
    INSERT INTO stream_versions (stream_id, version)
    SELECT DISTINCT s.id, row.version
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (stream text, version text)
    JOIN streams s ON s.program_slug = 'express-entry' AND s.slug = row.stream
    ON CONFLICT (stream_id, version) DO NOTHING`;
}
