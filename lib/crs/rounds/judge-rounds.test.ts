import { describe, expect, it } from 'vitest';
import type { DrawData } from '@/lib/blocks/draw-data';
import { countScore } from '../count-score';
import type { CrsProfile } from '../rules/profile';
import { type AskedRound, judgeRound } from './judge-round';
import { judgeRounds } from './judge-rounds';

const level = (all: number) => ({ listening: all, reading: all, writing: all, speaking: all });
/** 469 points: 110 + 135 + 124 + 100. */
const profile: CrsProfile = {
  age: 29,
  education: 'master_or_professional',
  first: { language: 'english', levels: level(9) },
  second: null,
  canadianWork: 0,
  foreignWork: 3,
  hasCertificate: false,
  canadianStudy: '0',
  hasSiblingInCanada: false,
  hasNomination: false,
  spouse: null,
};

function round(stream: string | null, minScore: number | null, change: Partial<AskedRound> = {}): AskedRound {
  const draw: DrawData = {
    program: 'express-entry',
    programName: 'Express Entry',
    number: '300',
    url: '/draws/express-entry/300',
    date: '2025-03-01',
    datePrecision: 'day',
    dateEnd: null,
    label: 'A round',
    streamName: stream,
    invitations: 500,
    invitationsQualifier: 'exact',
    minScore,
    scoreScale: minScore === null ? null : 'CRS',
    tieBreakAt: '2025-02-10T12:30:00Z',
    poolTotal: null,
    poolAsOf: null,
    correctedAt: null,
    correctedFields: [],
    flaggedFields: [],
    isWithdrawn: false,
  };
  return { draw, stream, isOccupationListed: null, ...change };
}

function verdictOf(asked: AskedRound, change: Partial<CrsProfile> = {}, submittedAt: string | null = null) {
  const person = { ...profile, ...change };
  return judgeRound(asked, { profile: person, score: countScore(person), submittedAt }).verdict;
}

describe('by the score', () => {
  it.each([
    [468, { answer: 'yes', why: 'score', over: 1 }],
    [470, { answer: 'no', why: 'score', short: 1 }],
    [null, { answer: 'open', why: 'no-cut-off' }],
  ])('against a cut-off of %s', (cutOff, verdict) => {
    expect(verdictOf(round('general', cutOff))).toEqual(verdict);
  });
});

describe('at the same score', () => {
  const equal = round('general', 469);
  it.each([
    ['2025-02-10T12:29:59.000Z', { answer: 'yes', why: 'stamp' }],
    ['2025-02-10T12:30:00.000Z', { answer: 'no', why: 'stamp' }],
    ['2025-02-10T12:30:01.000Z', { answer: 'no', why: 'stamp' }],
    [null, { answer: 'open', why: 'no-submission' }],
  ])('submitted at %s', (submittedAt, verdict) => {
    expect(verdictOf(equal, {}, submittedAt)).toEqual(verdict);
  });

  it('is open where the stamp is not known', () => {
    const noStamp = { ...equal, draw: { ...equal.draw, tieBreakAt: null } };
    expect(verdictOf(noStamp, {}, '2025-02-01T00:00:00.000Z')).toEqual({ answer: 'open', why: 'no-stamp' });
  });
});

describe('by the stream', () => {
  it('takes nominees only, and says what a nomination would make of the score', () => {
    const pnp = round('pnp', 780);
    expect(verdictOf(pnp)).toEqual({ answer: 'no', why: 'no-nomination', withNomination: 1069 });
    expect(verdictOf(pnp, { hasSiblingInCanada: true })).toMatchObject({ withNomination: 1069 });
    expect(verdictOf(pnp, { hasNomination: true })).toEqual({ answer: 'yes', why: 'score', over: 289 });
  });

  it('asks what the answers can tell', () => {
    expect(verdictOf(round('french', 400))).toEqual({ answer: 'no', why: 'no-french' });
    expect(verdictOf(round('cec', 400))).toEqual({ answer: 'no', why: 'no-canadian-work' });
    expect(verdictOf(round('healthcare', 400, { isOccupationListed: false }))).toEqual({
      answer: 'no',
      why: 'not-on-list',
    });
    expect(verdictOf(round('healthcare', 400))).toMatchObject({ answer: 'yes' });
    const second = { language: 'french' as const, levels: level(7) };
    expect(verdictOf(round('french', 400), { second })).toMatchObject({ answer: 'yes' });
  });

  it('does not promise what an unknown stream asks for', () => {
    expect(verdictOf(round(null, 400))).toEqual({ answer: 'open', why: 'unknown-stream' });
    expect(verdictOf(round(null, 500))).toMatchObject({ answer: 'no', why: 'score' });
  });
});

it('counts the rounds of the chosen streams, and says what the others asked for', () => {
  const rounds = [
    round('general', 460),
    round('general', 475),
    round('general', 472),
    round('pnp', 780),
    round('french', 379),
    round('french', 428),
    round(null, null),
  ];
  const result = judgeRounds(rounds, { profile, score: countScore(profile), submittedAt: null }, ['general']);
  expect(result.judged).toHaveLength(4);
  expect(result).toMatchObject({ yes: 1, open: 1, nearest: { short: 3 } });
  expect(result.others).toEqual([
    { name: 'pnp', rounds: 1, lowest: 780, highest: 780 },
    { name: 'french', rounds: 2, lowest: 379, highest: 428 },
  ]);
});
