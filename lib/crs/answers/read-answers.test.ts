import { describe, expect, it } from 'vitest';
import { readTyped, toQuery } from './query';
import { readAnswers } from './read-answers';
import { toInstant } from './to-instant';

const four = (part: string, score: string) =>
  Object.fromEntries(
    ['listening', 'reading', 'writing', 'speaking'].map((name) => [`${part}.${name}`, score]),
  );
const whole = {
  age: '29',
  education: 'master_or_professional',
  spouse: 'none',
  'first.test': 'levels',
  ...four('first', '9'),
};
const read = (query: Record<string, string | string[]>) => readAnswers(readTyped(query));
const errorsOf = (change: Record<string, string | string[]>) => read({ ...whole, ...change }).errors;

describe('a whole set of answers', () => {
  it('is a profile, with what is left as it is counted as none', () => {
    expect(read(whole).answers).toMatchObject({
      profile: {
        age: 29,
        canadianWork: 0,
        foreignWork: 0,
        spouse: null,
        second: null,
        canadianStudy: '0',
        hasNomination: false,
      },
      first: { language: null, levels: { reading: 9 } },
      streams: [],
      submittedAt: null,
    });
  });

  it('reads test scores, with a comma too', () => {
    const { answers } = read({ ...whole, 'first.test': 'ielts', ...four('first', '7,5') });
    expect(answers?.profile.first.levels).toEqual({ listening: 8, reading: 9, writing: 10, speaking: 10 });
  });

  it.each<[string, Record<string, string>, (string | null)[]]>([
    ['tests that say it', { 'first.test': 'ielts', 'second.test': 'levels' }, ['english', 'french']],
    ['the person', { 'second.test': 'levels', frenchIs: 'first' }, ['french', 'english']],
    ['nobody', { 'second.test': 'levels' }, [null, null]],
  ])('knows the languages from %s', (_name, change, languages) => {
    const { answers } = read({ ...whole, ...four('second', '9'), ...change });
    expect([answers?.first.language, answers?.second?.language]).toEqual(languages);
  });

  it('counts a spouse only where one comes along and is no Canadian', () => {
    const partner = { 'spouse.education': 'doctorate', 'spouse.canadianWork': '2' };
    expect(read({ ...whole, ...partner, spouse: 'coming' }).answers?.profile.spouse).toEqual({
      education: 'doctorate',
      canadianWork: 2,
      levels: null,
    });
    for (const spouse of ['none', 'staying', 'canadian'])
      expect(read({ ...whole, ...partner, spouse }).answers?.profile.spouse).toBeNull();
  });

  it('reads the submission in its zone', () => {
    const submitted = { submittedOn: '2024-01-29', submittedAt: '21:39', zone: 'America/Toronto' };
    expect(read({ ...whole, ...submitted }).answers?.submittedAt).toBe('2024-01-30T02:39:00.000Z');
  });
});

describe('what cannot be', () => {
  it('is said for each field that is missing', () => {
    expect(Object.keys(read({ age: '29' }).errors)).toEqual(['education', 'spouse', 'first.test']);
    expect(errorsOf({ 'first.reading': '' })).toEqual({ 'first.reading': 'Write a score for each ability' });
    expect(errorsOf({ spouse: 'coming' })).toHaveProperty(['spouse.education']);
    expect(errorsOf({ 'second.reading': '7' })).toHaveProperty(['second.test']);
    expect(errorsOf({ submittedOn: '2024-01-29' })).toHaveProperty('submittedAt');
  });

  it.each([
    ['age', 'abc'],
    ['age', '7'],
    ['age', '29.5'],
    ['education', 'phd'],
    ['canadianWork', '99'],
    ['first.reading', '13'],
    ['first.reading', '-1'],
    ['streams', 'lottery'],
    ['occupation', '3012'],
    ['occupation', '17100'],
  ])('%s = %s is refused beside its field', (name, value) => {
    expect(Object.keys(errorsOf({ [name]: value }))).toEqual([name]);
  });

  it('is a submission that no clock showed', () => {
    expect(
      errorsOf({ submittedOn: '2024-03-10', submittedAt: '02:30', zone: 'America/Toronto' }),
    ).toHaveProperty('submittedOn');
  });

  it.each<[string, Record<string, string>]>([
    ['second.test', { 'first.test': 'ielts', 'second.test': 'celpip', ...four('second', '8') }],
    ['frenchIs', { 'first.test': 'ielts', frenchIs: 'first' }],
    ['frenchIs', { frenchIs: 'second' }],
    ['canadianStudy', { education: 'secondary', canadianStudy: '1' }],
    ['canadianStudy', { education: 'two_year', canadianStudy: '3' }],
    ['canadianWork', { age: '17', canadianWork: '4' }],
  ])('together is refused at %s', (name, change) => {
    expect(Object.keys(errorsOf(change))).toEqual([name]);
  });
});

it('has one address for the same answers, which reads as itself', () => {
  const typed = readTyped({
    ...whole,
    canadianWork: '0',
    zone: 'UTC',
    'second.test': '',
    utm_source: 'mail',
    streams: ['french', 'cec', 'french'],
  });
  const query = toQuery(typed);
  expect(query).toBe(
    'age=29&education=master_or_professional&spouse=none&first.test=levels&first.listening=9&first.reading=9&first.writing=9&first.speaking=9&streams=french&streams=cec',
  );
  const again = new URLSearchParams(query);
  expect(
    toQuery(readTyped(Object.fromEntries([...again.keys()].map((name) => [name, again.getAll(name)])))),
  ).toBe(query);
});

describe('toInstant', () => {
  it.each([
    ['2024-01-30T02:39:54', 'UTC', '2024-01-30T02:39:54.000Z'],
    ['2024-07-01T12:00:00', 'America/St_Johns', '2024-07-01T14:30:00.000Z'],
    ['2024-07-01T12:00:00', 'Asia/Kolkata', '2024-07-01T06:30:00.000Z'],
    ['2024-11-03T01:30:00', 'America/Toronto', '2024-11-03T05:30:00.000Z'],
    ['2024-03-10T02:30:00', 'America/Toronto', null],
    ['2024-02-30T12:00:00', 'UTC', null],
  ])('%s in %s', (local, zone, instant) => {
    expect(toInstant(local, zone)).toBe(instant);
  });
});
