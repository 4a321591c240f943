import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { getEnv } from '@/lib/env';
import { reportMail } from './report-mail';
import type { ReportInput } from './schema';
import { countReportsSince } from './store';

const hour = 60 * 60 * 1000;
/** Beyond so many in an hour the desk's list alone takes them: a flood must not fill an inbox. */
export const mailsAnHour = 20;

/** "https://this.site/draws#x" → "/draws"; anything else as it was written. */
function pageOf(about: string): string {
  const { siteUrl } = getEnv();
  if (about !== siteUrl && !about.startsWith(`${siteUrl}/`)) return about;
  const { pathname, search } = new URL(about);
  return pathname + search;
}

/**
 * Keeps a reader's report for the desk, and tells the contact address of it. A filled-in trap is
 * answered alike, and nothing is kept.
 */
export async function receiveReport(input: ReportInput): Promise<void> {
  if (input.company !== '') return;
  const report = { ...input, about: pageOf(input.about) };
  const { about, message, email } = report;
  await getDb().$transaction(async (tx) => {
    const before = await countReportsSince(tx, new Date(Date.now() - hour));
    await tx.errorReport.create({ data: { about, message, email } });
    const mail = before < mailsAnHour ? await reportMail(report) : null;
    if (mail) await queueMail(tx, mail);
  });
}
