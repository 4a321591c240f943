import { expect, it } from 'vitest';
import { readStreamName } from './stream-name';

it.each([
  ['No Program Specified', 'general', null, null],
  ['General', 'general', null, null],
  ['Provincial Nominee Program', 'pnp', null, null],
  ['Federal Skilled Trades', 'fst', null, null],
  ['Trade occupations (Version 1)', 'trades', '1', null],
  ['Trade occupations (2023-1)', 'trades', '1', 2023],
  ['French  language proficiency (2024-1)', 'french', '1', 2024],
  ['Healthcare and social services occupations (Version 2)', 'healthcare', '2', null],
  ['Healthcare and Social Services Occupations, 2026-Version 3', 'healthcare', '3', 2026],
  ['STEM occupations (2026, Version 3)', 'stem', '3', 2026],
  ['Physicians with Canadian work experience (Version 1)', 'physicians', '1', null],
  ['Senior managers with Canadian work experience, 2026-Version 1', 'senior-managers', '1', 2026],
  ['Skilled military recruits', 'military', null, null],
])('%s', (label, stream, version, listYear) => {
  expect(readStreamName(label)).toEqual({ stream, version, listYear });
});

it.each(['', 'Space pioneers (Version 1)', 'Skilled trades', 'Healthcare physicians', 'General (Pilot)'])(
  'is not sure of “%s”',
  (label) => expect(readStreamName(label)).toBeNull(),
);
