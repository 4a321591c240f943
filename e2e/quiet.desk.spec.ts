import { expect } from '@playwright/test';
import { noteComplaints } from './support/journey';
import { missingPages } from './support/reader-pages';
import { test } from './support/test';

// The pages that are there are listened to where their accessibility is checked.
test('a page that is not there makes no browser complain, but for saying so', async ({
  page,
  context,
  site,
}) => {
  const complaints = noteComplaints(context, site);
  for (const { path } of missingPages) await page.goto(path);
  expect(complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
});
