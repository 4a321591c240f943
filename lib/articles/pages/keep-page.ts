import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { asJson } from '@/lib/db/as-json';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import {
  type KeepPageInput,
  keepPageInput,
  type PageSlug,
  type PageText,
  pageText,
  restorePageInput,
} from './schema';
import { shippedPages } from './shipped/shipped-pages';
import { findPage } from './store';

/** Adds a version behind the one that the writer saw. */
async function addVersion(
  tx: Db,
  staff: StaffMember,
  page: { slug: PageSlug; version: number; text: PageText; act: string; after?: object },
): Promise<{ version: number }> {
  const { slug, text, act } = page;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`page:${slug}`}))`;
  const before = await findPage(tx, slug);
  if (before.version !== page.version) {
    const forPerson =
      'Somebody else changed this page after you opened it. Your text is still here and is not saved.';
    throw new AppError('conflict', { message: `page ${slug} is at version ${before.version}`, forPerson });
  }
  const version = before.version + 1;
  const body = asJson(text.body);
  await tx.pageVersion.create({ data: { slug, version, ...text, body, staffId: staff.id } });
  await recordAudit(tx, {
    staffId: staff.id,
    actor: staff.name,
    act,
    target: `page:${slug}`,
    before: { version: before.version, title: before.text.title },
    after: { version, title: text.title, ...page.after },
  });
  await recordContentChange(tx, [contentTags.page(slug)]);
  return { version };
}

/**
 * Changes the words of a page. Readers see them at once; the text before stays as a version.
 * @returns the new version.
 * @throws AppError `forbidden`, `conflict` where it was changed since `version`; ZodError.
 */
export async function keepPage(staff: StaffMember, input: KeepPageInput): Promise<{ version: number }> {
  requireAbility(staff, 'page.keep');
  const { slug, version, ...text } = keepPageInput.parse(input);
  return getDb().$transaction((tx) => addVersion(tx, staff, { slug, version, text, act: 'page.keep' }));
}

/**
 * Puts an older text back, as a new version; version 0 is the text as shipped.
 * @throws AppError `forbidden`, `not-found`, `conflict` where it was changed since `version`.
 */
export async function restorePage(
  staff: StaffMember,
  input: z.input<typeof restorePageInput>,
): Promise<{ slug: PageSlug; version: number }> {
  requireAbility(staff, 'page.keep');
  const { slug, version, from } = restorePageInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const row = await tx.pageVersion.findUnique({ where: { slug_version: { slug, version: from } } });
    if (!row && from > 0) throw new AppError('not-found', { forPerson: 'There is no such version.' });
    const text = row ? pageText.parse(row) : shippedPages[slug];
    const page = { slug, version, text, act: 'page.restore', after: { from } };
    return { slug, ...(await addVersion(tx, staff, page)) };
  });
}
