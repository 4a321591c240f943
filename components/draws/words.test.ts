import { describe, expect, it } from 'vitest';
import { countOfInvitations, roundName } from './words';

describe('roundName', () => {
  it('names a numbered round, and a draw that has no number of its own', () => {
    expect(roundName({ number: '91a' })).toBe('round 91a');
    expect(roundName({ number: '2026-09-24-2' })).toBe('draw');
  });
});

describe('countOfInvitations', () => {
  it.each([
    [1, 'exact', '1 invitation'],
    [3500, 'exact', '3,500 invitations'],
    [10, 'fewer-than', 'Fewer than 10 invitations'],
    [null, 'exact', 'Count not published'],
  ] as const)('says %s %s as "%s"', (invitations, invitationsQualifier, words) => {
    expect(countOfInvitations({ invitations, invitationsQualifier })).toBe(words);
  });
});
