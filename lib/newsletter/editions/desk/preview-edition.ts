import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { Edition } from '@/lib/db/generated/client';
import { getEnv } from '@/lib/env';
import { isOfSegment } from '../../segments/is-of-segment';
import { fillPlaces } from '../../sending/composers';
import { composeEdition } from '../compose-edition';

/** The ways in which a mail is looked at. */
export const previewViews = { desktop: 'Desktop', phone: 'Phone', dark: 'Dark', text: 'Plain text' } as const;
export type PreviewView = keyof typeof previewViews;

export interface EditionPreview {
  subject: string;
  previewText: string;
  text: string;
  html: string;
  /** The person whose mail it is; null where nobody was named, or they are not known. */
  reader: { email: string; topics: string[]; isOfSegment: boolean } | null;
}

/** Which of the edition's topics somebody gets, and whether they are of its segment. */
async function findReader(
  email: string,
  { topics, segmentId }: Pick<Edition, 'topics' | 'segmentId'>,
): Promise<EditionPreview['reader']> {
  const person = await getDb().subscriber.findUnique({
    where: { email },
    select: { id: true, email: true, subscriptions: { where: { state: 'active', topic: { in: topics } } } },
  });
  if (!person) return null;
  return {
    email: person.email,
    topics: person.subscriptions.map(({ topic }) => topic),
    isOfSegment: segmentId === null || (await isOfSegment(segmentId, person.id)),
  };
}

/**
 * An edition as its mail would be now. Its ways out lead to the newsletter's page: a person's own are
 * in their mail alone.
 * @param as the address of somebody whose mail is looked at; '' for nobody's.
 * @returns null for an edition that is not known.
 */
export async function previewEdition(
  staff: StaffMember,
  { id, view, as }: { id: string; view: PreviewView; as: string },
): Promise<EditionPreview | null> {
  requireAbility(staff, 'edition.write');
  const row = await getDb().edition.findUnique({ where: { id } });
  if (!row) return null;
  const shared = await composeEdition(row, { slug: row.slug ?? 'preview', isDark: view === 'dark' });
  const page = `${getEnv().siteUrl}/newsletter`;
  const mail = fillPlaces(shared, { unsubscribeUrl: page, preferencesUrl: page });
  const reader = as ? await findReader(as, row) : null;
  return { ...mail, previewText: row.previewText, reader };
}
