import { expect, it } from 'vitest';
import { recordOf } from './score-record';

const points = (...scores: number[]) =>
  scores.map((score, place) => ({ date: `2025-0${place + 1}-01`, score, stream: 'cec', number: `${place}` }));

it.each<[number[], ReturnType<typeof recordOf>]>([
  [[520, 500, 530, 540, 550, 505], { kind: 'lowest', since: '2025-02-01' }],
  [[520, 510, 530, 540, 550, 500], { kind: 'lowest', since: null }],
  [[560, 510, 530, 540, 550, 555], { kind: 'highest', since: '2025-01-01' }],
  [[500, 510, 505], null],
  [[500, 540, 500, 540, 510], null],
  [[], null],
])('of %j says %j', (scores, record) => {
  expect(recordOf(points(...scores))).toEqual(record);
});
