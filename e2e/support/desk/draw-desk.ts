import { expect, type Page } from '@playwright/test';

export interface Correction {
  /** Program and number, as in an address. */
  draw: string;
  minScore: string;
  reason: string;
}

/** Corrects a draw's cut-off at its place at the desk. */
export async function correctCutOff(page: Page, { draw, minScore, reason }: Correction): Promise<void> {
  await page.goto(`/admin/draws/${draw}`);
  await page.getByLabel('Minimum score').fill(minScore);
  await page.getByLabel('Reason for the change').fill(reason);
  await page.getByRole('button', { name: 'Save draw' }).click();
  await expect(page.getByText('Draw saved. Readers see the new figure and the correction.')).toBeVisible();
}
