import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { activityKinds } from '@/lib/accounts/activity/schema';
import { listSourceFiles } from '@/scripts/architecture/source-files';
import { actWords } from './act-words';

/** The acts that the code writes down by their names: `act: 'draw.correct'`, or one of two. */
function listActs(): string[] {
  const files = listSourceFiles('.').filter((file) => /^lib\/.*(?<!\.test)\.ts$/.test(file));
  const named = files.flatMap((file) => readFileSync(file, 'utf8').match(/\bact: [^,;{}]*/g) ?? []);
  return [...new Set(named.flatMap((text) => text.match(/(?<=')[a-z]+\.[a-z-]+(?=')/g) ?? []))];
}

it('has words for each act that is written down, and a kind that it is found by', () => {
  const acts = listActs();
  expect(acts.length).toBeGreaterThan(70);
  const kinds: string[] = Object.values(activityKinds).flatMap((kind) => kind.acts);
  expect(acts.filter((act) => actWords(act) === act)).toEqual([]);
  expect(acts.filter((act) => !kinds.some((kind) => act.startsWith(`${kind}.`) || act === kind))).toEqual([]);
});
