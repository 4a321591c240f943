import { numberOrder } from '@/lib/draws/number-order';
import { formatInteger } from '@/lib/numbers';
import { refuseFile } from '../read/refusals';
import type { KnownNumber } from './known-rounds';

const shown = 10;

function listNumbers(numbers: string[]): string {
  const more = numbers.length - shown;
  const list = numbers.slice(0, shown).join(', ');
  return more > 0 ? `${list} and ${formatInteger(more)} more` : list;
}

/**
 * A file must have every round that is known from the source; it has been shortened in error before.
 * A withdrawn round, or one that a person typed ahead of the list, may be missing.
 * @throws AppError `invalid` that names the missing rounds.
 */
export function requireKnownRounds(known: KnownNumber[], inFile: ReadonlySet<string>): void {
  const missing = known
    .filter((round) => round.isFromSource && !round.isWithdrawn && !inFile.has(round.number))
    .map(({ number }) => number)
    .toSorted((a, b) => (numberOrder(a) < numberOrder(b) ? 1 : -1));
  if (missing.length === 0) return;
  const what =
    missing.length === 1 ? 'a round that is known' : `${formatInteger(missing.length)} rounds that are known`;
  throw refuseFile(
    `The file lacks ${what}: ${listNumbers(missing)}. Nothing was imported. If it is an older file, import it as a historic one.`,
    `lacks ${missing.length} known rounds (${listNumbers(missing)})`,
  );
}
