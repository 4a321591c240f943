import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { fillBody } from '../fill-body';
import type { PageSlug, PageView } from './schema';
import { findPage } from './store';

/** A page of the newsroom about itself, as the desk wrote it or as it was shipped, filled from records. */
export async function getPage(slug: PageSlug, timeZone?: string): Promise<Read<PageView>> {
  const { title, standfirst, body } = (await findPage(getDb(), slug)).text;
  const today = todayIn(timeZone);
  const filled = await fillBody(body, { at: today, today });
  return { data: { title, standfirst, body: filled.data }, tags: [contentTags.page(slug), ...filled.tags] };
}
