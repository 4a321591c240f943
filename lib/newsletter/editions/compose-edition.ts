import { fillBody } from '@/lib/articles/fill-body';
import { formatCalendarDate, todayIn } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import type { Edition } from '@/lib/db/generated/client';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import { toSlug } from '@/lib/slug';
import type { SharedMail } from '../sending/schema';
import { renderMail } from './mail/render-mail';
import { bodyOf } from './store';

/** The path of an edition's web version. */
export const editionPath = (slug: string): string => `/newsletter/editions/${slug}`;

/** An address that no other edition has: the day and the subject. */
export async function chooseEditionSlug(db: Db, { id, subject }: Pick<Edition, 'id' | 'subject'>) {
  const { timeZone } = (await getSettings()).data;
  const start = [todayIn(timeZone), toSlug(subject)].filter(Boolean).join('-');
  const taken = await db.edition.findMany({
    where: { slug: { startsWith: start }, id: { not: id } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? start : `${start}-${number}`;
    if (!slugs.has(slug)) return slug;
  }
}

/**
 * An edition as the mail that it would be now, with its figures filled from the records.
 * @param slug of its web version; made up where it has none yet.
 */
export async function composeEdition(
  edition: Pick<Edition, 'subject' | 'previewText' | 'body'>,
  { slug, isDark = false }: { slug: string; isDark?: boolean },
): Promise<SharedMail> {
  const { siteUrl } = getEnv();
  const { data: site } = await getSettings();
  const today = todayIn(site.timeZone);
  const { data: body } = await fillBody(bodyOf(edition), { at: today, today });
  const text = {
    subject: edition.subject,
    previewText: edition.previewText,
    body,
    dateline: formatCalendarDate(today),
    webUrl: `${siteUrl}${editionPath(slug)}`,
  };
  return renderMail(text, { site, siteUrl, isDark });
}
