import { type Browser, expect, type Page, test } from '@playwright/test';
import { startMailServer, type TestMailServer } from '@/lib/email/transport/test-mail-server';
import { signInAsOwner } from '../support/journey';
import { waitForSent } from '../support/mail/sent-mail';
import { askSite, confirm, type KeptMail, linkIn, waitForMail } from '../support/mail-reader';
import { type Site, startSite } from '../support/site';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const maria = 'maria@example.com';
const omar = 'omar@example.com';
const subject = 'Four rounds, and what they mean';

let site: Site;
let server: TestMailServer | null = null;
test.beforeAll(async () => {
  // A site of its own starts here.
  test.setTimeout(180_000);
  site = await startSite({ settings: { CIN_DEMO: '1' } });
});
test.afterAll(async () => {
  await site?.remove();
  await server?.close();
});

const open = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: site.url })).newPage();

async function ask(reader: Page, email: string): Promise<void> {
  await reader.goto('/newsletter');
  await reader.getByLabel('Email address').fill(email);
  await reader.getByRole('button', { name: 'Subscribe' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Check your inbox');
}

async function subscribe(reader: Page, email: string): Promise<void> {
  await ask(reader, email);
  await confirm(reader, site.dataDir, email);
}

async function draftWeek(desk: Page, words: string): Promise<void> {
  await desk.goto('/admin/newsletter');
  await desk.getByRole('button', { name: 'Draft this week’s edition' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Edition' })).toBeVisible();
  await desk.getByLabel('Subject').fill(words);
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByText('Saved.', { exact: true })).toBeVisible();
}

async function sendNow(desk: Page, words: string, question: string): Promise<void> {
  await desk.getByRole('button', { name: 'Send now …' }).click();
  await expect(desk.getByRole('heading', { name: question })).toBeVisible();
  await desk.getByRole('button', { name: 'Send it' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: words })).toBeVisible();
  await expect(desk.getByText(/^Sent\. Finished/)).toBeVisible({ timeout: 30_000 });
}

async function leave(reader: Page, mail: KeptMail): Promise<void> {
  await reader.goto(linkIn(mail, 'unsubscribe'));
  await reader.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(reader).toHaveURL(/\/newsletter\/ended/);
}

test('from the form to the edition, its web version, and out again', async ({ browser }, info) => {
  const [desk, reader] = [await open(browser), await open(browser)];
  await subscribe(reader, maria);
  await subscribe(reader, omar);

  await signInAsOwner(desk);
  await draftWeek(desk, subject);
  await expect(desk.getByText('2 people get it.')).toBeVisible();

  await desk.getByRole('button', { name: 'Send test' }).click();
  await expect(desk.getByText(/A test is on its way/)).toBeVisible();
  await waitForMail(site.dataDir, 'owner@localhost', `[Test] ${subject}`);

  await desk.getByRole('link', { name: 'Preview' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Preview' })).toBeVisible();
  const frame = desk.frameLocator('iframe');
  for (const view of ['Desktop', 'Phone', 'Dark']) {
    await desk.getByRole('link', { name: view, exact: true }).click();
    await expect(desk.getByRole('link', { name: view, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(frame.getByRole('link', { name: 'Unsubscribe' })).toBeVisible();
    await info.attach(`mail, ${view}`, { body: await desk.screenshot({ fullPage: true }) });
  }
  await desk.getByRole('link', { name: 'Plain text' }).click();
  await expect(desk.getByText('Unsubscribe: ')).toBeVisible();
  await desk.getByRole('link', { name: 'Back to the edition' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Edition' })).toBeVisible();

  await sendNow(desk, subject, 'Send to 2 people now?');

  const mail = await waitForMail(site.dataDir, maria, subject);
  expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  expect(mail.headers['List-Unsubscribe']).toContain(`${site.url}/newsletter/unsubscribe/`);

  await leave(reader, mail);
  const states = await askSite(
    site.dataDir,
    'SELECT s.email, w.state FROM subscribers s JOIN subscriptions w ON w.subscriber_id = s.id ORDER BY 1',
  );
  expect(states).toEqual([
    { email: maria, state: 'ended' },
    { email: omar, state: 'active' },
  ]);

  await desk.getByRole('link', { name: 'Web version' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: subject })).toBeVisible();
});

test('one press in the mail program ends it too, and a link is counted without its follower', async ({
  browser,
}) => {
  const mail = await waitForMail(site.dataDir, omar, subject);
  const way = /<(.+)>/.exec(mail.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
  const counted = /https?:\/\/\S+\/api\/links\/\S+/.exec(mail.text)?.[0] ?? '';
  for (const method of ['HEAD', 'GET']) {
    const answer = await fetch(counted, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0' },
    });
    expect(answer.status).toBe(302);
  }
  expect(await askSite(site.dataDir, 'SELECT sum(clicks)::int AS clicks FROM edition_links')).toEqual([
    { clicks: 1 },
  ]);
  const pressed = await fetch(way, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(pressed.status).toBeLessThan(400);
  const desk = await open(browser);
  await signInAsOwner(desk);
  await desk.goto('/admin/newsletter');
  await desk.getByRole('button', { name: 'New edition' }).click();
  await expect(desk.getByText('Nobody gets these topics yet.')).toBeVisible();
});

test('the same way by a real mail server, from the form to the edition and out', async ({ browser }) => {
  const { dataDir, port } = site;
  await site.stop();
  server = await startMailServer();
  site = await startSite({ dataDir, port, settings: { CIN_DEMO: '1', SMTP_URL: server.url } });
  const [desk, reader, nina] = [await open(browser), await open(browser), 'nina@example.com'];

  await ask(reader, nina);
  const asked = await waitForSent(server, nina, 'Confirm your subscription');
  await reader.goto(linkIn(asked, 'confirm'));
  await reader.getByRole('button', { name: 'Confirm subscription' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('You are subscribed');

  await signInAsOwner(desk);
  // Where mails leave, nothing goes out without one.
  await desk.goto('/admin/settings');
  await desk.getByLabel('Postal address').fill('1 Main Street, Ottawa ON');
  await desk.getByRole('button', { name: 'Save settings' }).click();
  await expect(desk.getByText('Settings saved.')).toBeVisible();
  await draftWeek(desk, 'By the wire');
  await sendNow(desk, 'By the wire', 'Send to one person now?');
  const mail = await waitForSent(server, nina, 'By the wire');
  expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  expect(mail.text).toContain('1 Main Street');
  await leave(reader, mail);
  expect(
    await askSite(dataDir, "SELECT email FROM subscribers WHERE state = 'active'"),
    'whoever left is gone, and nobody else was there',
  ).toEqual([]);
  expect(server.messages.filter((message) => /^To: nina@/m.test(message))).toHaveLength(3);
});
