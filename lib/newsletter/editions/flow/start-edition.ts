import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import type { Edition } from '@/lib/db/generated/client';
import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { SharedMail } from '../../sending/schema';
import { startSending } from '../../sending/start-sending';
import { audienceOf } from '../audience';
import { checkEdition } from '../checks/check-edition';
import { chooseEditionSlug, composeEdition } from '../compose-edition';
import { countClicks } from '../mail/count-clicks';

export interface ReadyEdition {
  slug: string;
  mail: SharedMail;
}

/**
 * Makes the mail that will go out, before the transaction that lets it.
 * @throws AppError `invalid` with every error that stops it.
 */
export async function readyEdition(edition: Edition): Promise<ReadyEdition> {
  const slug = await chooseEditionSlug(getDb(), edition);
  const mail = await composeEdition(edition, { slug });
  const errors = (await checkEdition(edition, mail)).filter(({ kind }) => kind === 'error');
  if (errors.length === 0) return { slug, mail };
  throw new AppError('invalid', { forPerson: errors.map(({ text }) => text).join(' ') });
}

/**
 * Freezes an edition's audience and text and lets the workers begin; its web version is public from
 * then on. The caller holds the edition's row.
 */
export async function startEdition(
  tx: Db,
  edition: Edition,
  { slug, mail, staff }: ReadyEdition & { staff: { id: string; name: string } },
): Promise<void> {
  const { id, topics, segmentId, countsClicks } = edition;
  const counted = countsClicks ? countClicks(mail, getEnv().siteUrl) : { mail, links: [] };
  await tx.editionLink.createMany({ data: counted.links.map((link) => ({ ...link, editionId: id })) });
  const audience = await audienceOf(tx, { topics, segmentId });
  const sending = await startSending(tx, {
    kind: 'edition',
    about: id,
    topics,
    audience,
    mail: counted.mail,
    staffId: staff.id,
  });
  if (!sending) throw new AppError('conflict', { forPerson: 'It is being sent already.' });
  if (sending.total === 0)
    throw new AppError('invalid', {
      forPerson: segmentId
        ? 'Nobody of this segment gets these topics, so there is nobody to send to.'
        : 'Nobody gets these topics yet, so there is nobody to send to.',
    });
  await tx.edition.update({
    where: { id },
    data: { state: 'started', slug, sendingId: sending.id, scheduledAt: null, version: { increment: 1 } },
  });
  await recordContentChange(tx, [contentTags.editions]);
  await recordAudit(tx, {
    staffId: staff.id,
    actor: staff.name,
    act: 'edition.send',
    target: `edition:${id}`,
    after: { subject: edition.subject, people: sending.total },
  });
}
