import type { Page } from '@playwright/test';
import { owner } from './site';

/** Signs in at the desk as the owner, by its own form. */
export async function signInAsOwner(page: Page): Promise<void> {
  await page.goto('/admin/login');
  await page.getByLabel('Email').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((address) => address.pathname === '/admin');
}

/** Words for a headline that no other journey uses. */
export function uniqueWords(stem: string): string {
  return `${stem} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}
