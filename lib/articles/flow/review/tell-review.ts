import { rolesWith, type StaffMember } from '@/lib/accounts/abilities';
import type { Db } from '@/lib/db/client';
import { composeMail } from '@/lib/email/compose';
import { queueMail } from '@/lib/email/queue-mail';
import type { Letter } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import type { ReviewMails } from './schema';

interface Told {
  staff: StaffMember;
  articleId: number;
  headline: string;
  note: string;
}

const mostMails = 50;

async function send(
  tx: Db,
  to: string[],
  letter: Pick<Letter, 'kind' | 'subject'>,
  told: Told & { says: string },
) {
  const { data: site } = await getSettings();
  const quoted = told.note ? [`${told.staff.name} says: ${told.note}`] : [];
  for (const address of to)
    await queueMail(
      tx,
      composeMail(
        {
          ...letter,
          to: address,
          paragraphs: [told.says, ...quoted],
          action: { label: 'Open the article', url: `${getEnv().siteUrl}/admin/articles/${told.articleId}` },
          reason:
            'You get this because of what you chose under “Mails about reviews” on your account’s page.',
          headers: { 'Auto-Submitted': 'auto-generated' },
        },
        site,
      ),
    );
}

/** Tells the colleague whom a story was given to, or whoever wishes to hear of any. */
export async function tellAsked(
  tx: Db,
  told: Told & { reviewer: { id: string; email: string; reviewMails: ReviewMails } | null },
): Promise<void> {
  const { staff, reviewer, headline } = told;
  const others = await tx.staff.findMany({
    where: {
      isActive: true,
      role: { in: rolesWith('review.answer') },
      reviewMails: 'all',
      id: { notIn: [staff.id, ...(reviewer ? [reviewer.id] : [])] },
    },
    select: { email: true },
    orderBy: { id: 'asc' },
    take: mostMails,
  });
  const asked = reviewer && reviewer.reviewMails !== 'none' ? [reviewer.email] : [];
  const whom = reviewer ? 'a colleague' : 'an editor';
  const subject = `To review: ${headline}`;
  await send(
    tx,
    asked,
    { kind: 'review.asked', subject },
    { ...told, says: `${staff.name} asks you to review “${headline}”.` },
  );
  await send(
    tx,
    others.map(({ email }) => email),
    { kind: 'review.asked', subject },
    { ...told, says: `${staff.name} asks ${whom} to review “${headline}”.` },
  );
}

/** Tells whoever asked what came of it. */
export async function tellAnswered(
  tx: Db,
  told: Told & { askedById: string | null; answer: 'approved' | 'changes' },
): Promise<void> {
  const { staff, askedById, headline, answer } = told;
  const asker = askedById
    ? await tx.staff.findFirst({ where: { id: askedById, isActive: true, reviewMails: { not: 'none' } } })
    : null;
  if (!asker) return;
  const isApproved = answer === 'approved';
  const subject = `${isApproved ? 'Approved' : 'Changes asked'}: ${headline}`;
  const says = `${staff.name} ${isApproved ? 'approved' : 'asks for changes to'} “${headline}”.`;
  await send(tx, [asker.email], { kind: 'review.answered', subject }, { ...told, says });
}
