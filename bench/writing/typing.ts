import type { Page } from 'playwright';

declare global {
  interface Window {
    paints: number[];
  }
}

/** From here on, notes for each keystroke the milliseconds until the page was painted after it. */
export async function notePaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.paints = [];
    document.addEventListener(
      'keydown',
      (event) => {
        const { timeStamp } = event;
        requestAnimationFrame(() => {
          // A message comes after the frame's paint, unlike the frame's own callback.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/** Types into the paragraph at a share of the story (0 first, 1 last). @returns milliseconds for each keystroke. */
export async function measureTyping(page: Page, share: number, letters: string): Promise<number[]> {
  const paragraphs = page.locator('.body-text > p');
  const place = Math.round(((await paragraphs.count()) - 1) * share);
  await paragraphs.nth(place).scrollIntoViewIfNeeded();
  await paragraphs.nth(place).click();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    window.paints = [];
  });
  // A fast typist: about 120 words a minute.
  await page.keyboard.type(letters, { delay: 90 });
  await page.waitForTimeout(300);
  return page.evaluate(() => window.paints);
}
