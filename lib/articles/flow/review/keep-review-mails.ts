import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { ReviewMails, reviewMailsInput } from './schema';

/** Which reviews a member of the staff is told of by mail. */
export async function getReviewMails(staff: StaffMember): Promise<ReviewMails> {
  requireAbility(staff, 'account.keep-own');
  const row = await getDb().staff.findUniqueOrThrow({
    where: { id: staff.id },
    select: { reviewMails: true },
  });
  return row.reviewMails;
}

/** Keeps one's own choice of mails about reviews. */
export async function keepReviewMails(
  staff: StaffMember,
  { reviewMails }: z.output<typeof reviewMailsInput>,
): Promise<void> {
  requireAbility(staff, 'account.keep-own');
  await getDb().staff.update({ where: { id: staff.id }, data: { reviewMails } });
}
