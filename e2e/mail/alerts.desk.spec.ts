import { createHmac } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { todayIn } from '@/lib/dates';
import { correctCutOff } from '../support/desk/draw-desk';
import { enterRound } from '../support/desk/new-draw';
import { signInAsOwner } from '../support/journey';
import { askSite, confirm, mailsTo, waitForMail } from '../support/mail-reader';
import { type Site, startSite } from '../support/site';

// A site of its own: a round of today would stand before those that other journeys look for.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const hookKey = 'a-key-for-the-hooks-of-this-journey';
const draw = { date: todayIn(), stream: 'cec', tieBreak: '' };
const people = { below480: 'maria@example.com', french: 'omar@example.com', complains: 'ana@example.com' };

let site: Site;
test.beforeAll(async () => {
  // A site of its own starts here.
  test.setTimeout(180_000);
  site = await startSite({ settings: { CIN_DEMO: '0', MAIL_HOOK_KEY: hookKey } });
});
test.afterAll(() => site?.remove());

const open = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: site.url })).newPage();

async function askForAlert(reader: Page, email: string, draws: string, score: string): Promise<void> {
  await reader.goto('/newsletter');
  await reader.getByLabel('Email address').fill(email);
  await reader.getByLabel('Weekly newsletter').uncheck();
  await reader.getByLabel('Draws', { exact: true }).selectOption(draws);
  await reader.getByLabel('Only with a cut-off at or below').fill(score);
  await reader.getByRole('button', { name: 'Subscribe' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Check your inbox');
  await confirm(reader, site.dataDir, email);
}

const subjectsTo = async (email: string) =>
  (await mailsTo(site.dataDir, email))
    .map(({ subject }) => subject)
    .filter((subject) => /draw/i.test(subject));

function callHook(reports: object[], key = hookKey) {
  const body = JSON.stringify({ reports });
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'Content-Type': 'application/json', 'X-Signature': `t=${seconds},v1=${signature}` };
  return fetch(`${site.url}/api/mail/hooks/generic`, { method: 'POST', headers, body });
}

test('a new draw is told to those who asked for it, once, and to nobody else', async ({ browser }) => {
  const [desk, reader] = [await open(browser), await open(browser)];
  await signInAsOwner(desk);
  await askForAlert(reader, people.below480, 'express-entry', '480');
  await askForAlert(reader, people.french, 'express-entry/french', '');
  await askForAlert(reader, people.complains, 'express-entry/cec', '480');
  await enterRound(desk, { ...draw, number: '901', minScore: '470' });

  const mail = await waitForMail(site.dataDir, people.below480, 'Express Entry draw 901 at 470');
  expect(mail.text).toContain('CRS cut-off: 470');
  expect(mail.text).toContain(`${site.url}/draws/express-entry/901`);
  expect(mail.text).toContain('cut-off at or below CRS 480, at once');
  expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  expect(mail.headers['List-Unsubscribe']).toContain(`${site.url}/newsletter/unsubscribe/`);
  await waitForMail(site.dataDir, people.complains, 'draw 901');
  expect(await subjectsTo(people.french)).toEqual([]);
});

test('who marks it as spam gets nothing more; forged reports change nothing', async ({ browser }) => {
  const report = { id: 'c1', kind: 'complaint', email: people.complains };
  expect((await callHook([report], 'another-key-than-this-site-has')).status).toBe(403);
  expect((await fetch(`${site.url}/api/mail/hooks/mailgun`, { method: 'POST', body: '{}' })).status).toBe(
    404,
  );
  const stateOf = () =>
    askSite(site.dataDir, 'SELECT state, suppressed_as FROM subscribers WHERE email = $1', [
      people.complains,
    ]);
  expect(await stateOf()).toEqual([{ state: 'active', suppressed_as: null }]);
  for (let time = 0; time < 2; time++) expect((await callHook([report])).status).toBe(200);
  expect(await stateOf()).toEqual([{ state: 'suppressed', suppressed_as: 'complained' }]);

  const desk = await open(browser);
  await signInAsOwner(desk);
  await desk.goto('/admin/subscribers?state=suppressed');
  await desk.getByRole('link', { name: people.complains }).click();
  await expect(desk.getByText('Marked a mail as spam', { exact: true })).toBeVisible();
});

test('a corrected cut-off is told to who was told wrong, and to whom it now concerns', async ({
  browser,
}) => {
  const [desk, reader] = [await open(browser), await open(browser)];
  await signInAsOwner(desk);
  await askForAlert(reader, 'priya@example.com', 'express-entry', '500');
  await correctCutOff(desk, { draw: 'express-entry/901', minScore: '495', reason: 'A typing error' });

  const mail = await waitForMail(site.dataDir, people.below480, 'Corrected: Express Entry draw 901');
  expect(mail.text).toContain('Its cut-off is not 470: it is 495.');
  await waitForMail(site.dataDir, 'priya@example.com', 'Express Entry draw 901 at 495');
  expect(await subjectsTo(people.below480)).toHaveLength(2);
  expect(await subjectsTo(people.french)).toEqual([]);
  expect(await subjectsTo(people.complains)).toHaveLength(1);
  const twice = await askSite(
    site.dataDir,
    'SELECT "to", subject FROM mails GROUP BY 1, 2 HAVING count(*) > 1',
  );
  expect(twice).toEqual([]);
});
