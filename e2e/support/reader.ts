import { expect } from '@playwright/test';

/** What readers must see within this time, in milliseconds. */
const soon = 5_000;

export interface Reading {
  status: number;
  location: string | null;
  html: string;
  /** The words, without markup, in single spaces. */
  text: string;
}

/** Asks as a reader's browser does, and does not follow. */
export async function read(address: string): Promise<Reading> {
  const answer = await fetch(address, { redirect: 'manual' });
  const html = await answer.text();
  const words = html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    html,
    text: words.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replace(/\s+/g, ' '),
  };
}

/** Waits at most five seconds until readers see it. @param check throws, or says false, while they do not. */
export async function expectSoon(
  address: string,
  check: (reading: Reading) => boolean,
  what: string,
): Promise<void> {
  await expect
    .poll(async () => check(await read(address)), {
      message: `${address}: ${what}`,
      timeout: soon,
      intervals: [100],
    })
    .toBe(true);
}
