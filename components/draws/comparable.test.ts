import { expect, it } from 'vitest';
import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsBefore, scoreBefore } from './comparable';

const draw = (values: Partial<DrawData>) =>
  ({
    invitations: 50,
    invitationsQualifier: 'exact',
    minScore: 90,
    scoreScale: 'SIRS',
    ...values,
  }) as DrawData;

it('compares exact counts only', () => {
  expect(invitationsBefore(draw({}), draw({ invitations: 40 }))).toBe(40);
  expect(invitationsBefore(draw({}), draw({ invitationsQualifier: 'fewer-than' }))).toBeNull();
  expect(invitationsBefore(draw({ invitationsQualifier: 'combined' }), draw({}))).toBeNull();
  expect(invitationsBefore(draw({}), null)).toBeNull();
});

it('compares scores of one scale only', () => {
  expect(scoreBefore(draw({}), draw({ minScore: 80 }))).toBe(80);
  expect(scoreBefore(draw({}), draw({ scoreScale: 'WEOI' }))).toBeNull();
  expect(scoreBefore(draw({ scoreScale: null }), draw({ scoreScale: null }))).toBeNull();
});
