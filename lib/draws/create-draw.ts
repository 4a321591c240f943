import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { numberOrder } from './number-order';
import { checkNumber } from './rules/check-draw';
import { holdProgram, nextNumber } from './rules/number-draws';
import { fieldError, prepareDraw } from './rules/prepare-draw';
import { type DrawInput, drawInput } from './schema';

export interface DrawReference {
  program: string;
  number: string;
}

/** What the typed number has against it; one left empty is no fault where it is made from the date. */
async function findNumberProblem(tx: Db, programSlug: string, number: string): Promise<string | undefined> {
  if (!number && programSlug !== 'express-entry') return undefined;
  const problem = checkNumber(number);
  if (problem) return problem;
  const known = await tx.draw.findUnique({ where: { programSlug_number: { programSlug, number } } });
  return known ? `Draw ${number} is recorded already` : undefined;
}

/**
 * Records a draw, which is public at once.
 * @returns its program and number; a provincial draw without a number has been given one.
 * @throws AppError `forbidden`, or `invalid` that names the fields at fault.
 */
export async function createDraw(staff: StaffMember, input: Partial<DrawInput>): Promise<DrawReference> {
  requireAbility(staff, 'draw.add');
  const typed = drawInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const program = await holdProgram(tx, typed.program);
    if (!program) throw fieldError({ program: 'Choose a program' });
    const typedNumber = typed.number.toLowerCase();
    const numberProblem = await findNumberProblem(tx, program.slug, typedNumber);
    const { figures, columns } = await prepareDraw(tx, { input: typed, program, numberProblem });
    const number = typedNumber || (await nextNumber(tx, program.slug, figures.date));
    const reference = { program: program.slug, number };
    await tx.draw.create({
      data: { ...columns, programSlug: program.slug, number, numberOrder: numberOrder(number) },
    });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'draw.create',
      target: contentTags.draw(reference),
      after: { ...figures, sourceUrl: typed.sourceUrl, detail: typed.detail },
    });
    await recordContentChange(tx, [contentTags.draw(reference), contentTags.draws]);
    return reference;
  });
}
