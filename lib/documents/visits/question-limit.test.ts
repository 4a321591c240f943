import { expect, it } from 'vitest';
import { limitQuestions, tooManyQuestions } from './question-limit';

it('lets a client ask so much a minute, and another one still', async () => {
  const ask = limitQuestions(3);
  for (let asked = 0; asked < 3; asked += 1) expect(await ask('203.0.113.7')).toBe(0);
  const wait = await ask('203.0.113.7');
  expect(wait).toBeGreaterThan(50);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await ask('203.0.113.8')).toBe(0);
});

it('takes all addresses of one IPv6 network for one client', async () => {
  const ask = limitQuestions(1);
  expect(await ask('2001:db8:1:2::1')).toBe(0);
  expect(await ask('2001:db8:1:2:ffff::9')).toBeGreaterThan(0);
  expect(await ask('2001:db8:1:3::1')).toBe(0);
});

it('says how long to wait, to people and to programs', () => {
  const page = tooManyQuestions(12);
  expect(page).toMatchObject({ status: 429, headers: ['Retry-After', '12'] });
  expect(page.advice).toContain('wait 12 seconds');
  expect(tooManyQuestions(1).advice).toContain('wait a second');
});
