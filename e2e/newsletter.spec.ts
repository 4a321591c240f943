import { type Browser, expect, type Page, test } from '@playwright/test';
import { findMailedLink } from './support/desk/outbox';
import { signInAsOwner, uniqueWords } from './support/journey';

const confirmMail = 'Confirm your subscription';
const welcomeMail = 'You are subscribed';

function newAddress(): string {
  return `${uniqueWords('maria').replace(' ', '+')}@example.com`;
}

/** A reader without scripts, beside the desk of the same test. */
async function openReader(browser: Browser, desk: Page): Promise<Page> {
  const context = await browser.newContext({
    baseURL: new URL('/', desk.url()).href,
    viewport: desk.viewportSize(),
    javaScriptEnabled: false,
  });
  return context.newPage();
}

async function signUp(reader: Page, email: string): Promise<void> {
  await reader.getByLabel('Email address').fill(email);
  await reader.getByRole('button', { name: 'Subscribe' }).click();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a reader signs up, confirms and leaves, without a script', async ({ browser, page: desk }) => {
  await signInAsOwner(desk);
  const reader = await openReader(browser, desk);
  const email = newAddress();

  await reader.goto('/express-entry');
  await signUp(reader, email);
  await expect(heading(reader)).toHaveText('Check your inbox');

  const confirm = await findMailedLink(desk, { to: email, subject: confirmMail, part: 'confirm' });
  await reader.goto(confirm);
  await reader.goto(confirm);
  const subscriber = desk.getByRole('row').filter({ hasText: email });
  await desk.goto('/admin/subscribers');
  await expect(subscriber).toContainText('Not confirmed');
  await reader.getByRole('button', { name: 'Confirm subscription' }).click();
  await expect(heading(reader)).toHaveText('You are subscribed');
  await desk.reload();
  await expect(subscriber).toContainText('Subscribed');

  const leave = await findMailedLink(desk, { to: email, subject: welcomeMail, part: 'unsubscribe' });
  await reader.goto(leave);
  await reader.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(heading(reader)).toHaveText('You are unsubscribed');
  await desk.goto('/admin/subscribers');
  await expect(subscriber).toContainText('Left');

  const again = await reader.goto(confirm);
  expect(again?.status()).toBe(410);
  await expect(heading(reader)).toHaveText('This link no longer works');
});

test('one click in a mail program ends a subscription', async ({ browser, page: desk, request }) => {
  await signInAsOwner(desk);
  const reader = await openReader(browser, desk);
  const email = newAddress();
  await reader.goto('/newsletter');
  await signUp(reader, email);
  await reader.goto(await findMailedLink(desk, { to: email, subject: confirmMail, part: 'confirm' }));
  await reader.getByRole('button', { name: 'Confirm subscription' }).click();
  const leave = await findMailedLink(desk, { to: email, subject: welcomeMail, part: 'unsubscribe' });

  const answer = await request.post(leave, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 });
  expect(answer.status()).toBe(200);
  await reader.goto(leave);
  await expect(heading(reader)).toHaveText('You are unsubscribed');
});

test('an address that cannot be right comes back as it was typed', async ({ browser, page: desk }) => {
  await desk.goto('/');
  const reader = await openReader(browser, desk);
  for (const place of ['/newsletter', '/draws/express-entry/284']) {
    await reader.goto(place);
    await signUp(reader, 'maria@example');
    const field = reader.getByLabel('Email address');
    await expect(field).toHaveValue('maria@example');
    await expect(field).toHaveAccessibleDescription(/should look like name@example\.com/);
    await expect(field).toBeInViewport();
  }
  await signUp(reader, newAddress());
  await expect(heading(reader)).toHaveText('Check your inbox');
});

test('the answer is the same for an address that is known', async ({ browser, page: desk }) => {
  await desk.goto('/');
  const reader = await openReader(browser, desk);
  const email = newAddress();
  const answers: (string | null)[] = [];
  for (let time = 0; time < 2; time++) {
    await reader.goto('/newsletter');
    await signUp(reader, email);
    answers.push(await reader.getByRole('main').textContent());
  }
  expect(answers[1]).toBe(answers[0]);
});

test('a link that was never sent says so', async ({ page }) => {
  for (const part of ['confirm', 'unsubscribe']) {
    const answer = await page.goto(`/newsletter/${part}/${'A'.repeat(43)}`);
    expect(answer?.status()).toBe(404);
    expect(answer?.headers()['cache-control']).toContain('no-store');
    await expect(heading(page)).toHaveText('This link is not known here');
  }
});
