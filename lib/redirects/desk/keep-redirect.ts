import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import type { keepRedirectInput, removeRedirectInput } from '../schema';
import { standsAt, writeWays } from '../store';
import { planRedirects } from './plan-redirects';

/** One at a time: a chain is collapsed, and a loop found, against what is kept. */
export async function lockRedirects(tx: Db): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('redirects'))`;
}

/**
 * Has an old address lead to another, or answer 410. Where a story stands at the new address, the
 * old one follows the story wherever it goes.
 * @returns `stands` where the old one leads elsewhere already and the person had not seen it: then
 *   nothing is written.
 * @throws AppError `forbidden`, `invalid` (no address, a loop, a story stands at the old one).
 */
export async function keepRedirect(
  staff: StaffMember,
  { path, target, stands: seen }: z.output<typeof keepRedirectInput>,
): Promise<{ path: string; stands: string | null }> {
  requireAbility(staff, 'redirect.keep');
  return getDb().$transaction(async (tx) => {
    await lockRedirects(tx);
    const { lines, written } = await planRedirects(tx, [{ line: 1, path, target }]);
    const [line] = lines;
    if (!line || line.outcome === 'refused') {
      const { words = '', field = 'path' } = line ?? {};
      throw new AppError('invalid', { forPerson: words, fields: { [field]: words } });
    }
    const known = await tx.redirect.findUnique({ where: { path: line.path } });
    const stands = known && standsAt(known);
    if (line.outcome === 'changed' && stands !== seen) return { path: line.path, stands };
    await writeWays(tx, [...written]);
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'redirect.keep',
      target: `redirect:${line.path}`,
      ...(stands !== null && { before: { to: stands } }),
      after: { to: line.to ?? '410' },
    });
    await recordContentChange(tx, [contentTags.redirects]);
    return { path: line.path, stands: null };
  });
}

/**
 * Forgets an old address: it answers 404 from then on.
 * @throws AppError `forbidden`, `not-found`, `conflict` where it leads elsewhere than was seen.
 */
export async function removeRedirect(
  staff: StaffMember,
  { path, stands }: z.output<typeof removeRedirectInput>,
): Promise<{ path: string }> {
  requireAbility(staff, 'redirect.keep');
  await getDb().$transaction(async (tx) => {
    const row = await tx.redirect.findUnique({ where: { path } });
    if (!row) throw new AppError('not-found', { forPerson: 'This old address is not kept any more.' });
    if (standsAt(row) !== stands) {
      const forPerson = 'Somebody else changed where this address leads. Load the page again.';
      throw new AppError('conflict', { message: `${path} leads to ${standsAt(row)} now`, forPerson });
    }
    await tx.redirect.delete({ where: { path } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'redirect.remove',
      target: `redirect:${path}`,
      before: { to: stands },
    });
    await recordContentChange(tx, [contentTags.redirects]);
  });
  return { path };
}
