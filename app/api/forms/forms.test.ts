import { describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { formState } from '@/lib/form-state';
import { issueToken } from '@/lib/newsletter/tokens';
import { POST } from './[form]/route';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('empty');

/** A form as the layer in front posts it. */
async function post(form: string, fields: Record<string, string>, address = '203.0.113.1') {
  const request = new Request(`http://localhost/api/forms/${form}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'x-forwarded-for': address },
  });
  return POST(request, { params: Promise.resolve({ form }) });
}

const signUp = { page: '/express-entry', wording: 'weekly-1', company: '' };

describe('a reader’s form', () => {
  it('leads on when it is accepted, known address or not, person or program', async () => {
    for (const more of [{}, {}, { company: 'Robots Inc.' }]) {
      const answer = await post('subscribe', { ...signUp, email: ' maria@example.com ', ...more });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/newsletter/check-your-inbox#answer');
    }
    expect(await getDb().mail.count()).toBe(1);
  });

  it('comes back with its page, its typing and what is wrong', async () => {
    const answer = await post('subscribe', { ...signUp, email: '<b>maria' });
    expect(answer.status).toBe(422);
    expect(formState.parse(await answer.json())).toEqual({
      page: '/express-entry',
      form: 'subscribe',
      values: { email: '<b>maria' },
      errors: { email: 'Check the email address: it should look like name@example.com.' },
      message: '',
    });
  });

  it('never leads to another site, the desk or a machine', async () => {
    for (const page of ['//evil.example', 'https://evil.example', '/admin', '/api/x', '/\\evil', '']) {
      const answer = await post('subscribe', { ...signUp, page, email: 'no' });
      expect(formState.parse(await answer.json()).page).toBe('/newsletter');
    }
  });

  it('takes no harm from a character that no database keeps', async () => {
    const answer = await post('subscribe', { ...signUp, page: '/pnp\0', email: 'o\0mar@example.com' });
    expect(answer.status).toBe(303);
  });

  it('says so where the page is out of date', async () => {
    const answer = await post('subscribe', { ...signUp, wording: 'weekly-0', email: 'maria@example.com' });
    expect(answer.status).toBe(422);
    expect(formState.parse(await answer.json()).message).toContain('out of date');
  });

  it('asks for patience after many, with the typing kept', async () => {
    const press = (number: number) =>
      post('subscribe', { ...signUp, email: `r${number}@example.com` }, '203.0.113.9');
    for (let number = 0; number < 20; number += 4) {
      const answers = await Promise.all([0, 1, 2, 3].map((more) => press(number + more)));
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    }
    const last = await press(20);
    expect(last.status).toBe(429);
    const state = formState.parse(await last.json());
    expect(state).toMatchObject({ values: { email: 'r20@example.com' }, errors: {} });
    expect(state.message).toContain('Please wait 10 minutes');
  });

  it('refuses a made-up key, as a page and as one click', async () => {
    const token = 'A'.repeat(43);
    const page = await post('confirm-subscription', { token, wording: 'weekly-confirm-1' });
    expect(page.status).toBe(422);
    expect(formState.parse(await page.json()).page).toBe(`/newsletter/confirm/${token}`);
    expect((await post('unsubscribe', { token })).status).toBe(422);
    expect((await post('unsubscribe', { token: '../../admin' })).status).toBe(422);
    expect((await post('nothing', {})).status).toBe(404);
  });

  it('limits guesses, and never who holds a true key: a mail provider presses for many', async () => {
    const provider = '198.51.100.7';
    const guess = () => post('unsubscribe', { token: 'B'.repeat(43) }, provider);
    const guesses = await Promise.all(Array.from({ length: 61 }, guess));
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(1);
    const { id } = await getDb().subscriber.findFirstOrThrow();
    const token = await issueToken(getDb(), 'unsubscribe', { subscriberId: id, topics: ['weekly'] });
    expect((await post('unsubscribe', { token }, provider)).status).toBe(303);
  });
});
