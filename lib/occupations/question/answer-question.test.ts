import { beforeAll, describe, expect, it } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import type { OccupationView } from '../schema';
import { answerQuestion } from './answer-question';
import { listOccupations } from './list-occupations';

provideTestDatabase('reference');

let occupations: OccupationView[] = [];
beforeAll(async () => {
  occupations = (await listOccupations()).data;
});

const ask = (text: string) => {
  const answer = answerQuestion(text, occupations);
  return { ...answer, codes: answer?.occupations.map(({ code }) => code) ?? [] };
};

describe('a code', () => {
  it.each(['31301', ' 31301 ', 'NOC 31301', 'noc: 31 301', 'CNP 31301'])('is known as %j', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'code', codes: ['31301'], more: 0 });
  });

  it('of five digits that is none shows its neighbours', () => {
    const { kind, codes } = ask('31309');
    expect(kind).toBe('no-code');
    expect(codes).toEqual(['31300', '31301', '31302', '31303']);
  });

  it('of four digits is one of an older edition, or a group', () => {
    expect(ask('3012')).toMatchObject({ kind: 'four-digits', codes: [] });
    expect(ask('3130').codes).toContain('31301');
    expect(ask('313')).toMatchObject({ kind: 'group' });
    expect(ask('313011')).toMatchObject({ kind: 'too-long', codes: [] });
  });
});

describe('words', () => {
  it.each([
    ['registered nurse', '31301'],
    ['Infirmière autorisée', '31301'],
    ['INFIRMIERE', '31301'],
    ['carpenter', '72310'],
    ['welding', '72106'],
    ['trucker', '73300'],
    ['family doctor', '31102'],
    ['RN', '31301'],
    ['paramed', '32102'],
    ['software engineer', '21231'],
    ['cook', '63200'],
    ['early childhood', '42202'],
  ])('%j find %s', (text, code) => {
    expect(ask(text).codes.slice(0, 5)).toContain(code);
  });

  it('say how many more there are, and find nothing in nothing', () => {
    expect(ask('manager').more).toBeGreaterThan(5);
    expect(ask('qqqq').codes).toEqual([]);
    expect(ask('of the').codes).toEqual([]);
    expect(answerQuestion('  ', occupations)).toBeNull();
  });
});
