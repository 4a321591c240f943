import { expect, type Page } from '@playwright/test';

/** Opens the newest captured mail to an address at the desk and reads where its link leads. */
export async function findMailedLink(
  desk: Page,
  { to, subject, part }: { to: string; subject: string; part: 'confirm' | 'unsubscribe' },
): Promise<string> {
  const row = desk.getByRole('row').filter({ hasText: to }).filter({ hasText: subject }).first();
  await expect(async () => {
    await desk.goto('/admin/outbox');
    await expect(row).toContainText('Captured', { timeout: 500 });
  }).toPass();
  await row.getByRole('link').click();
  const link = desk.getByRole('listitem').getByRole('link', { name: `/newsletter/${part}/` });
  return (await link.getAttribute('href')) ?? '';
}
