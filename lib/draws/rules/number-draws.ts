import type { Db } from '@/lib/db/client';
import { fieldError } from './prepare-draw';

/** The program, held until the transaction ends: numbers of one program are given out one after another. */
export async function holdProgram(tx: Db, slug: string) {
  await tx.$queryRaw`SELECT slug FROM programs WHERE slug = ${slug} FOR UPDATE`;
  return tx.program.findUnique({ where: { slug } });
}

/** A permanent number for a draw that has none of its own: `2026-04-03-1`, then `-2`. */
export async function nextNumber(tx: Db, program: string, date: string | null): Promise<string> {
  if (!date) throw fieldError({ number: 'Write a number: it cannot be made without a date' });
  const taken = await tx.draw.findMany({
    where: { programSlug: program, number: { startsWith: `${date}-` } },
    select: { number: true },
  });
  const places = taken.map(({ number }) => Number(number.slice(date.length + 1))).filter(Number.isInteger);
  return `${date}-${Math.max(0, ...places) + 1}`;
}
