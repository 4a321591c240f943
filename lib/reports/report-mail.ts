import { composeMail } from '@/lib/email/compose';
import type { ComposedMail } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import type { ReportInput } from './schema';

/** The mail that tells the newsroom of a report; null where no contact address is set. */
export async function reportMail({ about, message, email }: ReportInput): Promise<ComposedMail | null> {
  const { data: site } = await getSettings();
  if (!site.contactAddress) return null;
  const { siteUrl } = getEnv();
  return composeMail(
    {
      kind: 'report.received',
      to: site.contactAddress,
      subject: `Error report: ${about.slice(0, 120)}`,
      paragraphs: [
        `A reader reports an error on ${about.startsWith('/') ? siteUrl + about : about}.`,
        message,
        email ? `An answer goes to ${email}.` : 'The reader left no address for an answer.',
      ],
      action: { label: 'Open the reports', url: `${siteUrl}/admin/reports` },
      reason: 'You get this because it is the contact address in the settings of the site.',
      // No auto-reply answers it (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', ...(email ? { 'Reply-To': email } : {}) },
    },
    site,
  );
}
