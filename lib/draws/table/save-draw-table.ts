import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { todayIn } from '@/lib/dates';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { checkSourceUrl } from '../rules/check-draw';
import { holdProgram } from '../rules/number-draws';
import { fieldError } from '../rules/prepare-draw';
import { readKnownDraws, readStreamNames } from './desk';
import { daysOf, type RowReview, reviewTable } from './review-table';
import { type DrawTableInput, drawTableInput } from './schema';
import { writeRow } from './write-row';

export interface SavedTable {
  /** The rows that became draws, by their place in the table, with the number that each was given. */
  saved: { place: number; number: string }[];
}

/** A row takes some five statements: three hundred stay within this, on a slow disk too. */
const timeout = 60_000;

async function reviewAsSaved(
  tx: Db,
  typed: DrawTableInput,
  program: Parameters<typeof reviewTable>[1]['program'],
) {
  const streamNames = await readStreamNames(tx, program.slug);
  // The date in UTC is never behind a province's: nothing held today is refused.
  const frame = { program, streamNames, year: typed.year, today: todayIn('UTC') };
  const days = daysOf(reviewTable(typed.rows, frame, []));
  const known = days ? await readKnownDraws(tx, { program: program.slug, ...days }) : [];
  return reviewTable(typed.rows, frame, known);
}

function requireSavable(reviews: RowReview[]): void {
  if (reviews.some(({ isSaved }) => isSaved)) return;
  throw new AppError('invalid', {
    message: 'table refused: no row can be saved',
    forPerson: 'No row can be saved as it is. Mend one that has a message, or tick one that is left out.',
  });
}

/**
 * Records the good rows of a province's table as draws, which are public at once, all of them or
 * none; rows with errors, rows recorded already and rows that the person leaves out are not
 * written. How the columns were read is remembered for the program's next table.
 * @returns which rows were saved, under which numbers.
 * @throws AppError `forbidden`, or `invalid` where the table as a whole cannot be saved.
 */
export async function saveDrawTable(
  staff: StaffMember,
  input: z.input<typeof drawTableInput>,
): Promise<SavedTable> {
  requireAbility(staff, 'draw.add');
  const typed = drawTableInput.parse(input);
  const problem = checkSourceUrl(typed.sourceUrl);
  if (problem) throw fieldError({ sourceUrl: problem });
  const write = async (tx: Db): Promise<SavedTable> => {
    const program = await holdProgram(tx, typed.program);
    if (!program || program.slug === 'express-entry') throw fieldError({ program: 'Choose a program' });
    const reviews = await reviewAsSaved(tx, typed, program);
    requireSavable(reviews);
    const { reading } = typed;
    const source = { url: typed.sourceUrl, fetchedAt: new Date(), reading };
    const saved: SavedTable['saved'] = [];
    for (const [place, row] of typed.rows.entries()) {
      const review = reviews[place];
      if (!review?.isSaved) continue;
      const { figures } = review;
      const number = await writeRow(tx, { program, row, figures, source });
      saved.push({ place, number });
      await recordAudit(tx, {
        staffId: staff.id,
        actor: staff.name,
        act: 'draw.create',
        target: contentTags.draw({ program: program.slug, number }),
        after: { ...figures, sourceUrl: source.url, detail: row.detail },
      });
    }
    const key = { programSlug: program.slug };
    if (reading.columns.length > 0)
      await tx.drawTableReading.upsert({ where: key, create: { ...key, reading }, update: { reading } });
    const tags = saved.map(({ number }) => contentTags.draw({ program: program.slug, number }));
    await recordContentChange(tx, [...tags, contentTags.draws]);
    return { saved };
  };
  return getDb().$transaction(write, { timeout, maxWait: 10_000 });
}
