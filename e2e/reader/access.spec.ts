import { type Browser, expect, type Page } from '@playwright/test';
import { expectNoSidewaysScroll } from '../support/journey';
import { questionPages, readerPages } from '../support/reader-pages';
import { test } from '../support/test';

const pages = [...readerPages, ...questionPages];

/** What WCAG 1.4.12 lets readers set. */
const wideText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Words that a box cuts off. What is hidden from sight on purpose, and boxes that scroll, are left out. */
const findCutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, .rail *, .footer *, header *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
        const isCutting = [overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip');
        if (
          !isCutting ||
          element.matches('input') ||
          clipPath !== 'none' ||
          display === 'inline' ||
          element.closest('svg')
        )
          return false;
        return (
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        );
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`),
  );

/** A page in a browser whose reader sets the text: the site's policy does not bind a reader's own style. */
async function openWith(browser: Browser, site: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site,
    bypassCSP: true,
    viewport: { width, height: 640 },
  });
  return context.newPage();
}

test('text that a reader sets wide on a phone is not cut off', async ({ browser, site }) => {
  test.setTimeout(120_000);
  const page = await openWith(browser, site, 320);
  for (const { path } of pages) {
    await page.goto(path);
    await page.addStyleTag({ content: wideText });
    expect.soft(await findCutOff(page), path).toEqual([]);
  }
  await page.context().close();
});

test('text at twice its size is neither cut off nor scrolled sideways', async ({ browser, site }) => {
  test.setTimeout(120_000);
  const page = await openWith(browser, site, 1280);
  for (const { path } of pages) {
    await page.goto(path);
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    await expectNoSidewaysScroll(page);
    expect.soft(await findCutOff(page), path).toEqual([]);
  }
  await page.context().close();
});

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { path } of pages) {
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const seconds = (list: string) => Math.max(...list.split(',').map((part) => Number.parseFloat(part)));
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } =
            getComputedStyle(element);
          const isAnimated = animationName !== 'none' && seconds(animationDuration) > 0.01;
          return isAnimated || seconds(transitionDuration) > 0.01 || scrollBehavior === 'smooth';
        })
        .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
    });
    expect.soft(moving, path).toEqual([]);
  }
});

test('every table says what it shows, and its cells what they belong to', async ({ page }) => {
  test.setTimeout(120_000);
  let tables = 0;
  for (const { path } of pages) {
    await page.goto(path);
    const found = await page.locator('table').evaluateAll((elements) =>
      elements.map((table) => ({
        caption:
          table.querySelector('caption')?.textContent?.trim() ?? table.getAttribute('aria-label') ?? '',
        heads: table.querySelectorAll('th[scope]').length,
        bareHeads: table.querySelectorAll('th:not([scope])').length,
      })),
    );
    tables += found.length;
    for (const table of found) {
      expect.soft(table.caption, `${path}: a caption`).not.toBe('');
      expect.soft(table.heads, `${path}: heads of ${table.caption}`).toBeGreaterThan(0);
      expect.soft(table.bareHeads, `${path}: bare heads of ${table.caption}`).toBe(0);
    }
  }
  expect(tables).toBeGreaterThan(20);
});

test('in forced colours every stop of the keyboard has an outline, and charts keep their marks', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/draws/express-entry');
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2}`;
    });
    expect(outline).toBe('solid true');
  }
  const faint = await page.locator('main svg').evaluateAll((charts) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return charts.flatMap((chart) =>
      [...chart.querySelectorAll('rect, path, circle, line, polyline')].filter((mark) => {
        const { fill, stroke, opacity } = getComputedStyle(mark);
        const isSeen = (colour: string) => colour !== 'none' && colour !== ground && !/, 0\)$/.test(colour);
        return (
          opacity !== '0' && fill === ground && !isSeen(stroke) && mark.closest('[aria-hidden]') === null
        );
      }),
    ).length;
  });
  expect(faint).toBe(0);
});
