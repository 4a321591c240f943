// Prints how long the database of DATABASE_URL takes for some searches: the median of each, in milliseconds.
import { closeReadingPool, readFreely } from '@/lib/db/reading';
import { lookUp } from '@/lib/search/reading/look-up';
import { searchQuestion } from '@/lib/search/schema';
import { median } from '../../load';

const rounds = { warmUp: 3, counted: 11 };
const medians: Record<string, number> = {};
for (const q of process.argv.slice(2)) {
  const waits: number[] = [];
  for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
    const began = performance.now();
    await readFreely((ask) => lookUp(ask, searchQuestion.parse({ q })));
    waits.push(performance.now() - began);
  }
  medians[q] = median(waits.slice(rounds.warmUp));
}
console.log(JSON.stringify(medians));
await closeReadingPool();
