import { expect, test } from '@playwright/test';
import { todayIn } from '@/lib/dates';
import { linksOf } from '@/lib/email/schema';
import { enterRound } from '../support/desk/new-draw';
import { signInAsOwner } from '../support/journey';
import { askSite, confirm, linkIn, mailsTo, waitForMail } from '../support/mail-reader';
import { type Site, startSite } from '../support/site';

test.describe.configure({ timeout: 300_000 });

let site: Site;
test.beforeAll(async () => {
  // A site of its own starts here.
  test.setTimeout(180_000);
  site = await startSite({ settings: { CIN_DEMO: '0' } });
});
test.afterAll(() => site?.remove());

/** Everything that a link could change, as it is now. */
const ground = () =>
  Promise.all(
    [
      'subscribers',
      'subscriptions',
      'consents',
      'subscriber_tokens',
      'suppressions',
      'sendings',
      'mails',
      'audit_entries',
    ].map((table) =>
      askSite(site.dataDir, `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS rows FROM ${table} t`),
    ),
  );

/** What a mail server's scanner does with a mail: it fetches whatever looks like an address, in every way it knows. */
async function scan(email: string): Promise<number> {
  const mails = await mailsTo(site.dataDir, email);
  const links = mails.flatMap(({ text, headers }) => linksOf(`${text} ${Object.values(headers).join(' ')}`));
  const unique = [...new Set(links.filter((link) => link.startsWith(site.url)))];
  for (const link of unique) {
    for (const method of ['HEAD', 'GET', 'GET', 'HEAD']) {
      const answer = await fetch(link, { method, headers: { 'User-Agent': 'LinkScanner/1.0' } });
      expect(answer.status, `${method} ${link}`).toBeLessThan(400);
      await answer.arrayBuffer();
    }
  }
  return unique.length;
}

/** Until every mail has come to rest in the outbox: that is a change of its own. */
const mailsAreKept = () =>
  expect
    .poll(() => askSite(site.dataDir, "SELECT FROM mails WHERE status = 'queued'"), { timeout: 30_000 })
    .toHaveLength(0);

async function changesNothing(email: string, atLeast: number): Promise<void> {
  await mailsAreKept();
  const before = await ground();
  expect(await scan(email)).toBeGreaterThanOrEqual(atLeast);
  expect(await ground()).toEqual(before);
}

test('a scanner that follows every link of every mail changes nothing', async ({ page, browser }) => {
  const reader = await (await browser.newContext({ baseURL: site.url })).newPage();
  const desk = await (await browser.newContext({ baseURL: site.url })).newPage();
  const email = 'maria@example.com';
  await signInAsOwner(desk);

  await reader.goto('/newsletter');
  await reader.getByLabel('Email address').fill(email);
  await reader.getByLabel('Draws', { exact: true }).selectOption('express-entry');
  await reader.getByRole('button', { name: 'Subscribe' }).click();
  await waitForMail(site.dataDir, email, 'Confirm your subscription');
  await changesNothing(email, 1);

  const welcome = await confirm(reader, site.dataDir, email);
  await changesNothing(email, 3);

  await enterRound(desk, { date: todayIn(), number: '902', stream: 'cec', minScore: '470', tieBreak: '' });
  await waitForMail(site.dataDir, email, 'Express Entry draw 902');
  await reader.goto(linkIn(welcome, 'preferences'));
  await reader.getByRole('button', { name: 'Unsubscribe from all' }).click();
  const stop = await waitForMail(site.dataDir, email, 'Stop mails');
  await reader.goto(linkIn(stop, 'unsubscribe'));
  await expect(reader.getByRole('button', { name: 'Unsubscribe', exact: true })).toBeVisible();
  await askSite(site.dataDir, 'UPDATE subscribers SET asked_at = NULL');
  await reader.goto(linkIn(welcome, 'preferences'));
  await reader.getByRole('button', { name: 'Mail me my data' }).click();
  await waitForMail(site.dataDir, email, 'Your data');
  await askSite(site.dataDir, 'UPDATE subscribers SET asked_at = NULL');
  await reader.goto(linkIn(welcome, 'preferences'));
  await reader.getByRole('button', { name: 'Mail me a link to erase it' }).click();
  const erase = await waitForMail(site.dataDir, email, 'Erase your data');
  await changesNothing(email, 8);

  // The links still do what they say, at the press of their button.
  await page.goto(linkIn(erase, 'preferences/erase'));
  await page.getByRole('button', { name: 'Erase my data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data is erased');
  expect(await askSite(site.dataDir, 'SELECT FROM subscribers')).toHaveLength(0);
});
