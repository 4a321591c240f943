import { expectAccessible } from './support/axe';
import { expectNoSidewaysScroll } from './support/journey';
import { embedPages, missingPages, questionPages, readerPages } from './support/reader-pages';
import { test } from './support/test';

for (const { kind, path } of [...readerPages, ...questionPages, ...embedPages, ...missingPages.slice(0, 1)]) {
  test(`${kind} has no violation, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
