import { requireAbility } from '@/lib/accounts/abilities';
import { whoToTell } from '@/lib/accounts/people/who-to-tell';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import type { Edition } from '@/lib/db/generated/client';
import { composeMail } from '@/lib/email/compose';
import { queueMail } from '@/lib/email/queue-mail';
import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { getSettings } from '@/lib/settings/queries';
import { readyEdition, startEdition } from './start-edition';

const timeout = 120_000;

/** What still waits and is due by the database's clock. The row is held until the transaction ends. */
async function lockDue(tx: Db, id: string): Promise<Edition | null> {
  const due = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM editions WHERE id = ${id}::uuid AND state = 'scheduled' AND scheduled_at <= now() FOR UPDATE`;
  return due.length > 0 ? tx.edition.findUnique({ where: { id } }) : null;
}

/** Who scheduled it, as they are now. @throws AppError `forbidden` where they may no longer send. */
async function requireSender(tx: Db, { updatedById }: Edition) {
  const row = updatedById ? await tx.staff.findUnique({ where: { id: updatedById } }) : null;
  if (!row?.isActive)
    throw new AppError('forbidden', { forPerson: 'Whoever scheduled it no longer works here.' });
  requireAbility({ ...row, sessionId: '' }, 'edition.send');
  return row;
}

async function refuse(edition: Edition, reason: string): Promise<void> {
  const { data: site } = await getSettings();
  await getDb().$transaction(async (tx) => {
    const still = await lockDue(tx, edition.id);
    if (!still) return;
    await tx.edition.update({
      where: { id: still.id },
      data: { state: 'draft', scheduledAt: null, refusedFor: reason, version: { increment: 1 } },
    });
    const letter = {
      kind: 'edition.refused' as const,
      subject: `Not sent: ${still.subject}`,
      paragraphs: [`“${still.subject}” was to be sent now. That did not happen.`, reason],
      action: { label: 'Open the edition', url: `${getEnv().siteUrl}/admin/newsletter/${still.id}` },
      reason: 'You get this because you scheduled this edition, or may do so in the place of who did.',
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
    for (const to of await whoToTell(tx, still.updatedById, 'edition.send'))
      await queueMail(tx, composeMail({ ...letter, to }, site));
    await recordAudit(tx, {
      staffId: null,
      actor: 'Schedule',
      act: 'edition.refuse',
      target: `edition:${still.id}`,
      after: { reason },
    });
  });
}

/**
 * Sends a scheduled edition, if it is due and still waits. By however many workers it is run, it is
 * started once. A refusal is told to whoever scheduled it, or in their absence to those who
 * may send, and the edition is a draft again.
 */
export async function fireEdition(id: string): Promise<void> {
  const edition = await getDb().$transaction((tx) => lockDue(tx, id));
  if (!edition) return;
  try {
    const ready = await readyEdition(edition);
    await getDb().$transaction(
      async (tx) => {
        const still = await lockDue(tx, id);
        if (still?.version === edition.version)
          await startEdition(tx, still, { ...ready, staff: await requireSender(tx, still) });
      },
      { timeout },
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await refuse(edition, error.forPerson);
  }
}

/** Sends every edition that is due and still waits; a fault with one does not hold up the others. */
export async function fireDueEditions(): Promise<void> {
  const due = await getDb().$queryRaw<{ id: string }[]>`
    SELECT id FROM editions WHERE state = 'scheduled' AND scheduled_at <= now() ORDER BY scheduled_at LIMIT 50`;
  const faults: unknown[] = [];
  for (const { id } of due) await fireEdition(id).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} editions wait on`);
}
