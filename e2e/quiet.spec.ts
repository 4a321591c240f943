import { expect } from '@playwright/test';
import { noteComplaints } from './support/journey';
import { embedPages, missingPages, questionPages, readerPages } from './support/reader-pages';
import { test } from './support/test';

test('no reader page makes a browser complain, ask another host or keep a cookie', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  const complaints = noteComplaints(context, site);
  for (const { path } of [...readerPages, ...questionPages, ...embedPages]) {
    await page.goto(path);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  }
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('nor does a page that is not there, but for saying so', async ({ page, context, site }) => {
  const complaints = noteComplaints(context, site);
  for (const { path } of missingPages) await page.goto(path);
  expect(complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
});
