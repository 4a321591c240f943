import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { enterRound } from './support/desk/new-draw';
import { expectNoSidewaysScroll, signInAsOwner } from './support/journey';
import { test } from './support/test';

const abilities = ['Listening', 'Reading', 'Writing', 'Speaking'];
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const show = (page: Page) => page.getByRole('button', { name: 'Show my score' }).click();
const languageOf = (page: Page, name: RegExp) => page.getByRole('group', { name });

async function fillScores(page: Page, name: RegExp, test: string, scores: string[]): Promise<void> {
  const group = languageOf(page, name);
  await group.getByLabel('Your scores are').selectOption(test);
  for (const [place, ability] of abilities.entries())
    await group.getByLabel(ability).fill(scores[place] ?? '');
}

/** 469 points: 110 for the age, 135 for the degree, 124 for CLB 9, 100 for what combines. */
async function fillSinglePerson(page: Page): Promise<void> {
  await page.getByLabel('Your age').fill('29');
  await page.getByLabel('Your highest level of education').selectOption('master_or_professional');
  await page.getByLabel('I have no spouse').check();
  await fillScores(page, /^First official language/, 'celpip', ['9', '9', '9', '9']);
  await page.getByLabel('Skilled work outside Canada').selectOption('3');
}

test('a person counts their score and sends its address on, without a script', async ({ plainReader }) => {
  await plainReader.goto('/draws');
  await plainReader.getByRole('link', { name: 'Calculator', exact: true }).click();
  await fillSinglePerson(plainReader);
  await plainReader.getByLabel('Canadian Experience Class').check();
  await plainReader.getByLabel('NOC code').fill('31301');
  await show(plainReader);

  await expect(heading(plainReader)).toHaveText('Your CRS score: 469');
  const breakdown = plainReader.getByRole('table', { name: /factor by factor/ });
  for (const row of ['Age 110', 'Education 135', 'First official language 124', 'Total 469 1,200'])
    await expect(breakdown.getByRole('row', { name: new RegExp(`^${row}`) })).toBeVisible();
  await expect(plainReader.getByRole('main')).toContainText('Asks for a year of skilled work in Canada');
  await expectNoSidewaysScroll(plainReader);

  await plainReader.getByRole('link', { name: 'Ask about these rounds too' }).click();
  await expect(plainReader.getByLabel('Healthcare and social services')).toBeChecked();
  const address = plainReader.url();
  expect(address).not.toMatch(/=(&|$)/);
  const friend = await plainReader.context().newPage();
  await friend.goto(address);
  await expect(heading(friend)).toHaveText('Your CRS score: 469');
  await expect(friend.getByLabel('Your age')).toHaveValue('29');
});

test('a spouse counts only if they come along and are not Canadian', async ({ plainReader }) => {
  await plainReader.goto('/tools/crs-calculator');
  await fillSinglePerson(plainReader);
  await plainReader.getByLabel('Yes, and they come with me').check();
  await plainReader.getByLabel('Their highest level of education').selectOption('bachelor_or_3yr');
  await fillScores(plainReader, /^Their language test/, 'levels', ['7', '7', '7', '7']);
  await show(plainReader);
  // 100 + 126 + 116 + 100, and 8 + 4×3 of the spouse.
  await expect(heading(plainReader)).toHaveText('Your CRS score: 462');
  await plainReader.getByLabel('Yes, and they are a citizen').check();
  await show(plainReader);
  await expect(heading(plainReader)).toHaveText('Your CRS score: 469');
});

test('a mistake is said beside its field, and nothing typed is lost', async ({ plainReader }) => {
  await plainReader.goto('/tools/crs-calculator');
  await fillSinglePerson(plainReader);
  await fillScores(plainReader, /^First official language/, 'tef', ['316', '461', '393', 'x']);
  await show(plainReader);
  await expect(plainReader.getByRole('heading', { name: '2 answers need another look' })).toBeVisible();
  const first = languageOf(plainReader, /^First official language/);
  await expect(first.getByLabel('Reading')).toHaveValue('461');
  await expect(first.getByLabel('Reading')).toHaveAccessibleDescription(/out of 699 is not for it/);
  await expect(first.getByLabel('Speaking')).toHaveValue('x');
  await expect(plainReader.getByLabel('Your age')).toHaveValue('29');
  await expect(plainReader.getByLabel('Skilled work outside Canada')).toHaveValue('3');

  await fillScores(plainReader, /^First official language/, 'celpip', ['9', '9', '9', '9']);
  await fillScores(plainReader, /^Second official language/, 'ielts', ['7', '7', '7', '7']);
  await show(plainReader);
  await expect(plainReader.getByRole('alert')).toContainText('must be the other one, here French');
});

test('at the cut-off the moment of submission decides', async ({ page, plainReader }) => {
  await signInAsOwner(page);
  const held = new Date(Date.now() - 690 * 86_400_000).toISOString().slice(0, 10);
  const stampDay = new Date(Date.now() - 700 * 86_400_000).toISOString().slice(0, 10);
  const number = `${90_000 + (Date.now() % 10_000)}`;
  await enterRound(page, {
    number,
    date: held,
    stream: 'military',
    minScore: '469',
    tieBreak: `${stampDay}T12:30:00Z`,
  });

  await plainReader.goto('/tools/crs-calculator');
  await fillSinglePerson(plainReader);
  await plainReader.getByLabel('Skilled military recruits').check();
  await show(plainReader);
  const round = plainReader.locator('tr').filter({ has: plainReader.locator(`a[href$="/${number}"]`) });
  await expect(round).toContainText('It depends');
  await expect(round).toContainText('yes if you submitted before');

  const submission = plainReader.getByRole('group', { name: /^When you submitted/ });
  await submission.getByLabel('Day').fill(stampDay);
  await submission.getByLabel('Time', { exact: true }).fill('12:29:59');
  await show(plainReader);
  await expect(round).toContainText('Yes');
  await expect(round).toContainText('you submitted before the tie-break');

  await submission.getByLabel('Time', { exact: true }).fill('12:30:00');
  await show(plainReader);
  await expect(round).toContainText('No');
  await expect(round).toContainText('you did not submit before the tie-break');

  // One minute to six in Delhi is a second before half past twelve in UTC.
  await submission.getByLabel('Time', { exact: true }).fill('17:59:59');
  await submission.getByLabel('Time zone').selectOption('Asia/Kolkata');
  await show(plainReader);
  await expect(round).toContainText('Yes');
});

test('an answer is an accessible page, and nobody keeps it', async ({ page }) => {
  const levels = abilities.map((ability) => `first.${ability.toLowerCase()}=9`).join('&');
  const address = `/tools/crs-calculator?age=29&education=doctorate&spouse=none&first.test=levels&${levels}&streams=general&streams=cec&streams=pnp`;
  const answer = await page.goto(address);
  expect(answer?.headers()['cache-control']).toBe('private, no-store');
  await expectAccessible(page);
  await page.goto('/tools/crs-calculator?age=7');
  await expectAccessible(page);
});
