import { whoToTell } from '@/lib/accounts/people/who-to-tell';
import { formatInstant } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import { composeMail } from '@/lib/email/compose';
import { queueMail } from '@/lib/email/queue-mail';
import type { Letter } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';

interface Refusal {
  articleId: number;
  headline: string;
  kind: 'publish' | 'unpublish';
  at: Date;
  staffId: string | null;
  reason: string;
}

/** Says beside the article, and by mail, that what was scheduled for it did not happen, and why. */
export async function tellRefusal(tx: Db, refusal: Refusal): Promise<void> {
  const { articleId, headline, kind, at, staffId, reason } = refusal;
  const { data: site } = await getSettings();
  const act = kind === 'publish' ? 'published' : 'taken down';
  const when = formatInstant(at, site.timeZone);
  await tx.articleNotice.create({
    data: { articleId, text: `Was to be ${act} on ${when}, and was not. ${reason}` },
  });
  for (const to of await whoToTell(tx, staffId, 'article.publish-any')) {
    const letter: Letter = {
      kind: 'article.refused',
      to,
      subject: `Not ${act}: ${headline}`,
      paragraphs: [`“${headline}” was to be ${act} on ${when}. That did not happen.`, reason],
      action: { label: 'Open the article', url: `${getEnv().siteUrl}/admin/articles/${articleId}` },
      reason: 'You get this because you scheduled the article, or may do so in the place of who did.',
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
    await queueMail(tx, composeMail(letter, site));
  }
}
