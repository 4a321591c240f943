import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { builtInTemplates } from './built-in';
import type { StoryKind } from './kinds';
import { keepTemplateInput, resetTemplateInput, type TemplateText } from './schema';
import { findTemplate, type StoredTemplate } from './store';

/** The template as it stands, held until the transaction ends. */
async function holdTemplate(tx: Db, kind: StoryKind, version: number): Promise<StoredTemplate> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('story_templates'))`;
  const stored = await findTemplate(tx, kind);
  if (stored.version === version) return stored;
  throw new AppError('conflict', {
    message: `template ${kind} is at version ${stored.version}`,
    forPerson: `${stored.updatedBy ?? 'Somebody'} changed this template after you opened it. Yours was not saved; what you typed is still here.`,
  });
}

async function write(
  staff: StaffMember,
  { kind, version }: { kind: StoryKind; version: number },
  next: { text: TemplateText; isBuiltIn: boolean; act: string },
): Promise<{ kind: StoryKind }> {
  await getDb().$transaction(async (tx) => {
    const before = await holdTemplate(tx, kind, version);
    const { text, isBuiltIn, act } = next;
    const row = { ...text, isBuiltIn, version: version + 1, updatedById: staff.id };
    await tx.storyTemplate.upsert({ where: { kind }, create: { kind, ...row }, update: row });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act,
      target: `template:${kind}`,
      before: before.text,
      after: text,
    });
  });
  return { kind };
}

/**
 * Changes what drafts of one kind of round are written from. Drafts that were made stay as they are.
 * @throws AppError `forbidden`, `conflict` where somebody changed it since `version`.
 */
export async function keepTemplate(
  staff: StaffMember,
  input: z.input<typeof keepTemplateInput>,
): Promise<{ kind: StoryKind }> {
  requireAbility(staff, 'template.keep');
  const { kind, version, ...text } = keepTemplateInput.parse(input);
  return write(staff, { kind, version }, { text, isBuiltIn: false, act: 'template.keep' });
}

/**
 * Puts the built-in template back; from then on it follows the program's own versions.
 * @throws AppError `forbidden`, `conflict` where somebody changed it since `version`.
 */
export async function resetTemplate(
  staff: StaffMember,
  input: z.input<typeof resetTemplateInput>,
): Promise<{ kind: StoryKind }> {
  requireAbility(staff, 'template.keep');
  const { kind, version } = resetTemplateInput.parse(input);
  const text = builtInTemplates[kind];
  return write(staff, { kind, version }, { text, isBuiltIn: true, act: 'template.reset' });
}
