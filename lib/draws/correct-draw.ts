import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { changedFigures, type FigureChange, figuresOf } from './rules/draw-changes';
import { fieldError, prepareDraw } from './rules/prepare-draw';
import { requireDraw, writeDraw } from './rules/require-draw';
import { type DrawCorrectionInput, drawCorrectionInput } from './schema';
import type { DrawPageRow } from './store';

/** A correction names streams as readers know them. */
async function withStreamNames(tx: Db, row: DrawPageRow, changes: FigureChange[]): Promise<FigureChange[]> {
  const change = changes.find(({ field }) => field === 'stream');
  if (!change?.new)
    return changes.map((one) => (one === change ? { ...one, old: row.stream?.name ?? null } : one));
  const where = { programSlug_slug: { programSlug: row.programSlug, slug: change.new } };
  const stream = await tx.stream.findUniqueOrThrow({ where });
  return changes.map((one) =>
    one === change ? { ...one, old: row.stream?.name ?? null, new: stream.name } : one,
  );
}

async function settleAnomalies(tx: Db, drawId: number, fields: string[] | 'all'): Promise<number> {
  const ofFields = fields === 'all' ? {} : { field: { in: fields } };
  const where = { drawId, settledAt: null, ...ofFields };
  return (await tx.drawAnomaly.updateMany({ where, data: { settledAt: new Date() } })).count;
}

/** A label that only says the old stream follows the new one; the source's own words stay as they are. */
function relabel(typed: DrawCorrectionInput, row: DrawPageRow): DrawCorrectionInput {
  const isMoved = typed.stream !== (row.stream?.slug ?? '');
  const isDerived = row.stream !== null && row.label.startsWith(row.stream.name);
  return isMoved && isDerived && typed.label === row.label ? { ...typed, label: '' } : typed;
}

/**
 * Changes a known draw. A changed figure needs a reason and becomes a correction that readers
 * see; a source address or a detail is changed without one. What was marked as being checked is
 * settled where its figure changes, or all of it where the person says so.
 * @returns the figures that were corrected.
 * @throws AppError `forbidden`, `not-found`, `conflict` where the draw was changed since `version`,
 *   or `invalid` that names the fields at fault.
 */
export async function correctDraw(
  staff: StaffMember,
  input: z.input<typeof drawCorrectionInput>,
): Promise<{ corrected: string[] }> {
  requireAbility(staff, 'draw.correct');
  const typed = drawCorrectionInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const row = await requireDraw(tx, typed);
    const before = figuresOf(row);
    const { figures, columns } = await prepareDraw(tx, {
      input: relabel(typed, row),
      program: row.program,
      known: { figures: before, scoreScale: row.scoreScale },
    });
    const changes = changedFigures(before, figures);
    if (changes.length > 0 && !typed.reason)
      throw fieldError({ reason: 'Say why the figure changes: readers see it' });

    await writeDraw(tx, row, columns);
    const named = await withStreamNames(tx, row, changes);
    const kept = { drawId: row.id, reason: typed.reason, source: typed.sourceUrl, staffId: staff.id };
    await tx.drawCorrection.createMany({ data: named.map((change) => ({ ...kept, ...change })) });
    await settleAnomalies(tx, row.id, typed.settle ? 'all' : changes.map(({ field }) => field));
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'draw.correct',
      target: contentTags.draw(typed),
      before: { ...before, sourceUrl: row.sourceUrl, detail: row.detail },
      after: { ...figures, sourceUrl: typed.sourceUrl, detail: typed.detail, reason: typed.reason },
    });
    await recordContentChange(tx, [contentTags.draw(typed), contentTags.draws]);
    return { corrected: changes.map(({ field }) => field) };
  });
}
