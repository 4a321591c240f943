import type { Db } from '@/lib/db/client';
import { builtInTemplates } from './built-in';
import type { StoryKind } from './kinds';
import type { TemplateText } from './schema';

export interface StoredTemplate {
  text: TemplateText;
  isBuiltIn: boolean;
  /** 0 for one that nobody ever changed. */
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
  if (!row) {
    return { text: builtInTemplates[kind], isBuiltIn: true, version: 0, updatedAt: null, updatedBy: null };
  }
  const { headline, standfirst, tags, body, isBuiltIn, version, updatedAt, updatedBy } = row;
  const text = isBuiltIn ? builtInTemplates[kind] : { headline, standfirst, tags, body };
  return { text, isBuiltIn, version, updatedAt, updatedBy: updatedBy?.name ?? null };
}
