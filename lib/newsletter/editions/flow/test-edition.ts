import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { fillPlaces } from '../../sending/composers';
import { composeEdition } from '../compose-edition';
import { testEditionInput } from '../schema';

/**
 * Sends an edition to one address, to be looked at. Its ways out lead to the newsletter's page, since
 * they are nobody's.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function testEdition(
  staff: StaffMember,
  input: z.input<typeof testEditionInput>,
): Promise<{ to: string }> {
  requireAbility(staff, 'edition.write');
  const { id, to } = testEditionInput.parse(input);
  const edition = await getDb().edition.findUnique({ where: { id } });
  if (!edition) throw new AppError('not-found', { forPerson: 'This edition no longer exists.' });
  const shared = await composeEdition(edition, { slug: edition.slug ?? 'test' });
  const page = `${getEnv().siteUrl}/newsletter`;
  const nobody = { unsubscribeUrl: page, preferencesUrl: page };
  const { subject, text, html } = fillPlaces(shared, nobody);
  await getDb().$transaction(async (tx) => {
    await queueMail(tx, { kind: 'sending.test', to, subject: `[Test] ${subject}`, text, html, headers: {} });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'edition.test',
      target: `edition:${id}`,
      after: { to },
    });
  });
  return { to };
}
