import { getDb } from '@/lib/db/client';
import { proveReport } from './prove-report';
import { readMail } from './read-mail';
import { type ReportResult, takeReport } from './take-report';

/** A mail to the sender's address, as it came: what each of its reports led to. */
export type MailResult = ReportResult | 'unproven';

/**
 * Takes a mail that came back to the sender's address. A report counts where it gives back a mail of ours to
 * that person; others change nothing. The same mail again changes nothing.
 * @param raw the whole message. @returns nothing for a mail that reports nothing.
 */
export async function takeMail(raw: Uint8Array): Promise<MailResult[]> {
  const results: MailResult[] = [];
  for (const report of await readMail(raw)) {
    const proof = await proveReport(getDb(), report);
    const { source, kind, detail } = report;
    const result = proof
      ? await takeReport({ key: `${proof.mail}:${kind}`, kind, email: proof.email, source, detail })
      : 'unproven';
    results.push(result);
  }
  return results;
}
