import { expect, type Page } from '@playwright/test';

export interface NewDraw {
  number: string;
  /** YYYY-MM-DD */
  date: string;
  /** A stream's slug. */
  stream: string;
  minScore: string;
  tieBreak: string;
}

/** Enters a round of Express Entry at the desk. */
export async function enterRound(page: Page, draw: NewDraw): Promise<void> {
  await page.goto('/admin/draws/new');
  await page.getByLabel('Program').selectOption('express-entry');
  await page.getByLabel('Number').fill(draw.number);
  await page.getByLabel('Date', { exact: true }).fill(draw.date);
  await page.getByLabel('Stream').selectOption(draw.stream);
  await page.getByLabel('Invitations').fill('100');
  await page.getByLabel('Minimum score').fill(draw.minScore);
  await page.getByLabel('Tie-break').fill(draw.tieBreak);
  await page.getByRole('button', { name: 'Save draw' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/draws/express-entry/${draw.number}`));
}
