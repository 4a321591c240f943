import { expect, type Page } from '@playwright/test';
import { Client } from 'pg';
import { linksOf } from '@/lib/email/schema';
import { databaseOf } from './site-database';

export interface KeptMail {
  id: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** What a journey's own site keeps, asked as a person with a mailbox could not. */
export async function askSite<Row extends object>(dataDir: string, query: string, values: unknown[] = []) {
  const client = new Client({ connectionString: await databaseOf(dataDir) });
  await client.connect();
  try {
    return (await client.query<Row>(query, values)).rows;
  } finally {
    await client.end();
  }
}

/** All mails to an address, oldest first. */
export function mailsTo(dataDir: string, email: string): Promise<KeptMail[]> {
  const query = 'SELECT id, subject, text, headers FROM mails WHERE lower("to") = lower($1) ORDER BY id';
  return askSite<KeptMail>(dataDir, query, [email]);
}

/** Waits for a mail with these words in its subject. */
export async function waitForMail(dataDir: string, email: string, subject: string, timeout = 100_000) {
  const found = async () =>
    (await mailsTo(dataDir, email)).findLast((mail) => mail.subject.includes(subject));
  await expect.poll(async () => (await found())?.subject, { timeout, intervals: [1_000] }).toContain(subject);
  const mail = await found();
  if (!mail) throw new Error(`no mail to ${email} about ${subject}`);
  return mail;
}

/** The link in a mail that leads to a page of the newsletter. */
export function linkIn(mail: KeptMail, page: string): string {
  const link = linksOf(mail.text).find((one) => one.includes(`/newsletter/${page}/`));
  if (!link) throw new Error(`no link to ${page} in “${mail.subject}”`);
  return link;
}

/** Confirms what a reader has just asked for, by the page that the mail leads to. */
export async function confirm(reader: Page, dataDir: string, email: string): Promise<KeptMail> {
  const mail = await waitForMail(dataDir, email, 'Confirm your subscription');
  await reader.goto(linkIn(mail, 'confirm'));
  await reader.getByRole('button', { name: 'Confirm subscription' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('You are subscribed');
  return waitForMail(dataDir, email, 'You are subscribed');
}
