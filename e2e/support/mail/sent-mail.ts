import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';
import type { TestMailServer } from '@/lib/email/transport/test-mail-server';
import type { KeptMail } from '../mail-reader';

async function read(message: string): Promise<KeptMail & { to: string }> {
  const { messageId = '', subject = '', text = '', headers, to } = await PostalMime.parse(message);
  const named = headers.map(({ originalKey, value }) => [originalKey, value]);
  const [first] = to ?? [];
  return { id: messageId, subject, text, headers: Object.fromEntries(named), to: first?.address ?? '' };
}

/** Waits for a mail that a real mail server took, as its reader's program shows it. */
export async function waitForSent(server: TestMailServer, email: string, subject: string): Promise<KeptMail> {
  const found = async () =>
    (await Promise.all(server.messages.map(read))).findLast(
      (mail) => mail.to === email && mail.subject.includes(subject),
    );
  await expect.poll(async () => (await found())?.subject, { timeout: 100_000 }).toContain(subject);
  const mail = await found();
  if (!mail) throw new Error(`no mail to ${email} about ${subject}`);
  return mail;
}
