import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll } from '../support/journey';

test.use({ javaScriptEnabled: false });

test('a reader goes from the board to the rounds of a stream, and puts them in order', async ({ page }) => {
  await page.goto('/draws');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'All Express Entry rounds' }).click();
  await expect(page).toHaveURL(/\/draws\/express-entry$/);
  await expect(main.getByText('356', { exact: true }).first()).toBeVisible();

  await main
    .getByRole('navigation', { name: 'Kinds of rounds' })
    .getByRole('link', { name: 'By category' })
    .click();
  await expect(page).toHaveURL(/\?kind=category$/);
  await page.getByLabel('Stream').selectOption('healthcare');
  await page.getByRole('button', { name: 'Show rounds' }).click();
  const rounds = main.getByRole('region', { name: 'Healthcare occupations' }).getByRole('table').first();
  await expect(rounds.getByRole('row')).toHaveCount(1 + 3 + 8);

  await rounds.getByRole('link', { name: 'CRS cut-off' }).click();
  await expect(page).toHaveURL(/sort=highest-cut-off$/);
  await rounds.getByRole('link', { name: 'CRS cut-off' }).click();
  await expect(page).toHaveURL(/sort=lowest-cut-off$/);
  await expect(rounds.getByRole('columnheader', { name: 'CRS cut-off' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(rounds.getByRole('row').nth(1)).toContainText('422');
  await expect(rounds.getByRole('row').last()).toContainText('510');

  await rounds.getByRole('link', { name: 'Feb 14, 2024' }).click();
  await expect(page).toHaveURL(/\/draws\/express-entry\/284$/);
});

test('a reader pages through all rounds, each once, `91a` and `91b` too', async ({ page }) => {
  test.setTimeout(120_000);
  const seen: string[] = [];
  await page.goto('/draws/express-entry');
  const rows = page.getByRole('main').getByRole('region', { name: 'All rounds' }).locator('tbody a.row-date');
  const more = page.getByRole('link', { name: 'More rounds →' });
  for (;;) {
    const links = await rows.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    seen.push(...links);
    if ((await more.count()) === 0) break;
    await more.click();
    await expect(rows.first()).not.toHaveAttribute('href', links[0] ?? '');
  }
  // Other journeys add rounds to the same site.
  expect(seen.length).toBeGreaterThanOrEqual(356);
  expect(new Set(seen).size).toBe(seen.length);
  await page.goto('/draws/express-entry/91a');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 91a');
  await page.getByRole('link', { name: /^Round 91b/ }).click();
  await expect(page).toHaveURL(/\/91b$/);
});

test('a made-up choice is no page', async ({ page }) => {
  for (const query of ['stream=nothing', 'year=1999', 'after=nothing']) {
    const answer = await page.goto(`/draws/express-entry?${query}`);
    expect(answer?.status(), query).toBe(404);
  }
});

test('every chart says what it shows, and has its figures as a table', async ({ page }) => {
  for (const path of [
    '/draws/express-entry',
    '/draws/express-entry/284',
    '/draws/pnp/bc',
    '/categories/healthcare',
  ]) {
    await page.goto(path);
    const charts = page.getByRole('main').getByRole('figure');
    expect(await charts.count(), path).toBeGreaterThan(0);
    for (const chart of await charts.all()) {
      const picture = chart.getByRole('img');
      await expect(picture, path).toHaveAccessibleName(/\w{3,}.*\d/);
      await chart.getByText('The figures of this chart as a table').click();
      await expect(chart.getByRole('table')).toBeVisible();
      expect(await chart.getByRole('row').count(), path).toBeGreaterThan(2);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
  }
});

test('a reader asks whether an occupation is in a category', async ({ page }) => {
  await page.goto('/categories/healthcare');
  const main = page.getByRole('main');
  const ask = async (question: string) => {
    await main.getByLabel('NOC code or job title').fill(question);
    await main.getByRole('button', { name: 'Look it up' }).click();
    await expect(main.getByLabel('NOC code or job title')).toHaveValue(question);
  };
  await ask('31301');
  await expect(page).toHaveURL(/\?occupation=31301#answer$/);
  await expect(main).toContainText('Yes. 31301 Registered nurses and registered psychiatric nurses');
  await ask('41320');
  await expect(main).toContainText('No. 41320 Educational counsellors is not on the list in force.');
  await expect(main.getByRole('row', { name: /41320/ }).getByRole('cell')).toHaveText(['No', 'No', 'Yes']);
  await ask('Infirmière');
  await expect(main.getByRole('row', { name: /31301/ }).first()).toContainText('Yes');
  await ask('3012');
  await expect(main).toContainText('Four digits are a code of NOC 2016');
  await ask('qqqq');
  await expect(main).toContainText('No occupation’s title has “qqqq”.');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});

test('scores of two scales never share a column, and Quebec is said not to be a PNP', async ({ page }) => {
  await page.goto('/draws/pnp');
  const main = page.getByRole('main');
  for (const summary of await main.getByText(/^\d streams/).all()) await summary.click();
  for (const table of await main.getByRole('table').all()) {
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(heads.filter((head) => /score/i.test(head)).length).toBeLessThanOrEqual(1);
  }
  await page.goto('/draws/pnp/qc');
  await expect(main).toContainText('This is not a provincial nominee program (PNP).');
  await expect(main.getByRole('columnheader', { name: 'Minimum score (PSTQ)' }).first()).toBeVisible();
});
