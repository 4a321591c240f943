import { formatInteger } from '@/lib/numbers';

/** How many people something reaches. */
export interface PeopleCount {
  people: number;
  /** `about`: counted from a part of very many, and rounded. `fewer`: nobody of that part. */
  precision: 'exact' | 'about' | 'fewer';
}

const before = { exact: '', about: 'about ', fewer: 'fewer than ' } as const;

/** “one person”, “1,234 people”, “about 470,000 people”. */
export function peopleWords({ people, precision }: PeopleCount): string {
  if (people === 1 && precision === 'exact') return 'one person';
  return `${before[precision]}${formatInteger(people)} people`;
}

/** The same, to begin a sentence with. */
export function peopleFirst(count: PeopleCount): string {
  const words = peopleWords(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
