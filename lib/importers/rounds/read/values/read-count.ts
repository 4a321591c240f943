import { readTypedCount } from '@/lib/draws/rules/typed-values';
import { formatInteger } from '@/lib/numbers';
import type { Reading } from './reading';

/** A whole number with or without thousands separators, from 1 to `most`. */
export function readCount(text: string, { most, what }: { most: number; what: string }): Reading<number> {
  if (text === '') return { value: null, problem: `The source gives no ${what}.` };
  const value = readTypedCount(text);
  if (value === null) return { value, problem: 'This is no number in digits.' };
  if (value === 0) return { value: null, problem: 'No round has had zero here.' };
  return value > most
    ? { value: null, problem: `This is more than ${formatInteger(most)}, which cannot be.` }
    : { value };
}
