import { describe, expect, it } from 'vitest';
import { instantOf, wallTimeIn } from './dates';

const iso = (wall: string, zone = 'America/Toronto') => instantOf(wall, zone)?.toISOString();

describe('a time on the newsroom’s wall', () => {
  it('is an instant, in winter and in summer', () => {
    expect(iso('2026-11-22T09:30')).toBe('2026-11-22T14:30:00.000Z');
    expect(iso('2026-07-01T00:00')).toBe('2026-07-01T04:00:00.000Z');
    expect(iso('2026-07-01T00:00', 'America/St_Johns')).toBe('2026-07-01T02:30:00.000Z');
    expect(wallTimeIn('America/Toronto', new Date('2026-07-01T04:00:00Z'))).toBe('2026-07-01T00:00');
  });

  it('is the first of an hour that comes twice, and none in an hour that is left out', () => {
    expect(iso('2026-11-01T01:30')).toBe('2026-11-01T05:30:00.000Z');
    expect(iso('2026-03-08T02:30')).toBeUndefined();
    expect(iso('2026-03-08T03:00')).toBe('2026-03-08T07:00:00.000Z');
    expect(iso('soon')).toBeUndefined();
  });
});
