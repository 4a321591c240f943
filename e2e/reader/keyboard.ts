import { expect, type Locator, type Page } from '@playwright/test';

const mostPresses = 400;

interface Focused {
  name: string;
  isOutlined: boolean;
  isInView: boolean;
}

/** What has the focus, and whether somebody who looks can tell. */
const lookAtFocus = (page: Page) =>
  page.evaluate((): Focused | null => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? element.getAttribute('name') ?? element.id}`,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInView: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

/** Presses Tab until the element has the focus; on the way, every stop can be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await lookAtFocus(page);
    if (focused) {
      expect(focused, `a stop of the keyboard on ${page.url()}`).toMatchObject({
        isOutlined: true,
        isInView: true,
      });
    }
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is not reached by Tab on ${page.url()}`);
}

/** Goes to a field with the keyboard and types into it, over what stands there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Follows a link, or presses a button, with the keyboard. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
