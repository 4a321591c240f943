import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { formatDrawDate, formatInstant } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { presentDraw } from '@/lib/draws/present-draw';
import { drawInclude } from '@/lib/draws/store';
import { type StoryKind, storyKind } from './kinds';
import type { TemplateText } from './schema';
import { findTemplate } from './store';

export interface DeskTemplate {
  kind: StoryKind;
  text: TemplateText;
  isBuiltIn: boolean;
  version: number;
  /** Who changed it and when, in words; '' for one that nobody changed. */
  changed: string;
}

export async function getDeskTemplate(staff: StaffMember, kind: StoryKind): Promise<DeskTemplate> {
  requireAbility(staff, 'template.keep');
  const { text, isBuiltIn, version, updatedAt, updatedBy } = await findTemplate(getDb(), kind);
  const changed = updatedAt ? `${formatInstant(updatedAt)}${updatedBy ? `, ${updatedBy}` : ''}` : '';
  return { kind, text, isBuiltIn, version, changed };
}

/** The templates of all kinds. */
export async function listDeskTemplates(staff: StaffMember): Promise<DeskTemplate[]> {
  return Promise.all(storyKind.options.map((kind) => getDeskTemplate(staff, kind)));
}

/** Which draws a template is for. */
function drawsOfKind(kind: StoryKind): Prisma.DrawWhereInput {
  if (kind === 'provincial') return { programSlug: { not: 'express-entry' } };
  return { programSlug: 'express-entry', stream: { kind } };
}

/** Draws on which a template can be tried: its kind's newest, as `express-entry/284` and in words. */
export async function listTrialDraws(
  staff: StaffMember,
  kind: StoryKind,
): Promise<{ value: string; label: string }[]> {
  requireAbility(staff, 'template.keep');
  const rows = await getDb().draw.findMany({
    where: { ...drawsOfKind(kind), withdrawnAt: null, date: { not: null } },
    include: drawInclude,
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    take: 40,
  });
  return rows.map(presentDraw).map((draw) => ({
    value: `${draw.program}/${draw.number}`,
    label: `${formatDrawDate(draw, 'short')}, ${draw.programName}: ${draw.label}`,
  }));
}
