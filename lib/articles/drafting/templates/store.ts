import type { Db } from '@/lib/db/client';
import { builtInTemplates } from './built-in';
import type { StoryKind, TemplateText } from './schema';

export interface StoredTemplate {
  text: TemplateText;
  /** 0 while the built-in template stands. */
  version: number;
  updatedAt: Date | null;
  updatedBy: string | null;
}

/** The template of a kind: the desk's, or the built-in one. */
export async function findTemplate(db: Db, kind: StoryKind): Promise<StoredTemplate> {
  const row = await db.storyTemplate.findUnique({
    where: { kind },
    include: { updatedBy: { select: { name: true } } },
  });
  if (!row) return { text: builtInTemplates[kind], version: 0, updatedAt: null, updatedBy: null };
  const { headline, standfirst, tags, body, version, updatedAt, updatedBy } = row;
  const text = { headline, standfirst, tags, body };
  return { text, version, updatedAt, updatedBy: updatedBy?.name ?? null };
}
