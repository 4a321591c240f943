import type { Db } from '@/lib/db/client';
import { type PageSlug, type PageText, pageText } from './schema';
import { shippedPages } from './shipped/shipped-pages';

/** A page's newest text and its version; version 0 is the text as shipped. */
export async function findPage(db: Db, slug: PageSlug): Promise<{ version: number; text: PageText }> {
  const row = await db.pageVersion.findFirst({ where: { slug }, orderBy: { version: 'desc' } });
  return row ? { version: row.version, text: pageText.parse(row) } : { version: 0, text: shippedPages[slug] };
}
