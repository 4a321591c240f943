import { expect } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expectNoSidewaysScroll } from './support/journey';
import { embedPages, questionPages, readerPages } from './support/reader-pages';
import { test } from './support/test';

for (const { kind, path } of [...readerPages, ...questionPages, ...embedPages]) {
  test(`${kind} has no violation, light and dark, and asks nothing of the browser`, async ({ oneReader }) => {
    const { page, context, takeComplaints } = oneReader;
    await page.goto(path);
    // What loads late, loads: the checks take long enough for it.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.waitForLoadState('networkidle');
    expect(takeComplaints(), 'the console is quiet, and no other host is asked').toEqual([]);
    expect(await context.cookies(), 'no cookie').toEqual([]);
  });
}

test('a missing page has no violation, light and dark', async ({ oneReader: { page, takeComplaints } }) => {
  await page.goto('/express-entry/no-such-story');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  takeComplaints();
});
