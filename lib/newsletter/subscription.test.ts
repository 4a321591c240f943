import { beforeEach, describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { confirmSubscription } from './confirm-subscription';
import { endSubscription } from './end-subscription';
import { getConfirmLink, getUnsubscribeLink } from './queries';
import { requestSubscription } from './request-subscription';
import { confirmWording, endWording, subscriptionRequest } from './schema';
import { hashToken } from './tokens';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('empty');

const request = (email: string, more: object = {}) =>
  subscriptionRequest.parse({ email, page: '/express-entry/a-story', wording: 'weekly-1', ...more });
const ask = (email: string, more?: object) => requestSubscription(request(email, more));
const mailsTo = (to: string) => getDb().mail.findMany({ where: { to }, orderBy: { id: 'asc' } });
const confirm = (token: string) => confirmSubscription({ token, wording: confirmWording });
const leave = (token: string) => endSubscription({ token, wording: endWording }, '/newsletter/unsubscribe');

/** The token in the newest mail of a kind. */
async function tokenFor(to: string, page: 'confirm' | 'unsubscribe'): Promise<string> {
  const tokens = (await mailsTo(to)).flatMap(
    ({ text }) => new RegExp(`/newsletter/${page}/([\\w-]+)`).exec(text)?.[1] ?? [],
  );
  return tokens.at(-1) ?? '';
}

/** As if the ten minutes after a mail were over. */
async function letTimePass(email: string) {
  await getDb().subscriber.update({ where: { email }, data: { askedAt: new Date(0) } });
}

async function stateOf(email: string) {
  const subscriber = await getDb().subscriber.findUnique({
    where: { email },
    include: { subscriptions: true, consents: { orderBy: { at: 'asc' } } },
  });
  return {
    state: subscriber?.subscriptions[0]?.state,
    consents: subscriber?.consents.map(({ act, page }) => `${act} ${page}`),
  };
}

let count = 0;
let maria = '';
beforeEach(() => {
  maria = `maria${count++}@example.com`;
});

describe('the way in', () => {
  it('is a wish, a mail, a press of the button, and a welcome', async () => {
    await ask(maria);
    expect(await stateOf(maria)).toEqual({
      state: 'pending',
      consents: ['requested /express-entry/a-story'],
    });
    const token = await tokenFor(maria, 'confirm');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await getDb().subscriberToken.findUnique({ where: { hash: token } })).toBeNull();
    expect(await getDb().subscriberToken.findUnique({ where: { hash: hashToken(token) } })).not.toBeNull();

    await confirm(token);
    expect(await stateOf(maria)).toEqual({
      state: 'active',
      consents: ['requested /express-entry/a-story', 'confirmed /newsletter/confirm'],
    });
    const [, welcome] = await mailsTo(maria);
    expect(welcome?.kind).toBe('newsletter.welcome');
    expect(welcome?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
  });

  it('changes nothing when the links are only looked at', async () => {
    await ask(maria);
    const token = await tokenFor(maria, 'confirm');
    for (let times = 0; times < 3; times++) {
      expect(await getConfirmLink(token)).toMatchObject({ state: 'ready', email: 'ma•••@example.com' });
    }
    expect((await stateOf(maria)).state).toBe('pending');
    await confirm(token);
    const exit = await tokenFor(maria, 'unsubscribe');
    expect((await getUnsubscribeLink(exit)).state).toBe('ready');
    expect((await stateOf(maria)).state).toBe('active');
    expect(await getConfirmLink(exit)).toEqual({ state: 'unknown' });
    expect(await getUnsubscribeLink(token)).toEqual({ state: 'unknown' });
    expect(await getConfirmLink('../x')).toEqual({ state: 'unknown' });
  });

  it('uses a link once: a second press finds it done, and after leaving it does not lead back', async () => {
    await ask(maria);
    const token = await tokenFor(maria, 'confirm');
    await confirm(token);
    await confirm(token);
    expect(await mailsTo(maria)).toHaveLength(2);
    expect((await stateOf(maria)).consents).toHaveLength(2);
    await leave(await tokenFor(maria, 'unsubscribe'));
    await expect(confirm(token)).rejects.toThrow('used up or expired');
    expect(await getConfirmLink(token)).toEqual({ state: 'gone' });
    expect((await stateOf(maria)).state).toBe('ended');
  });

  it('ends every other open link when one is used', async () => {
    await ask(maria);
    const first = await tokenFor(maria, 'confirm');
    await letTimePass(maria);
    await ask(maria);
    await confirm(await tokenFor(maria, 'confirm'));
    await leave(await tokenFor(maria, 'unsubscribe'));
    await expect(confirm(first)).rejects.toThrow();
  });

  it('refuses a link after seven days, and one that it never made', async () => {
    await ask(maria);
    const token = await tokenFor(maria, 'confirm');
    const row = await getDb().subscriberToken.findUniqueOrThrow({ where: { hash: hashToken(token) } });
    const days = ((row.expiresAt?.getTime() ?? 0) - row.createdAt.getTime()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);
    await getDb().subscriberToken.update({
      where: { hash: row.hash },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await getConfirmLink(token)).toEqual({ state: 'gone' });
    await expect(confirm(token)).rejects.toThrow('used up or expired');
    expect((await stateOf(maria)).state).toBe('pending');
    await expect(confirm('A'.repeat(43))).rejects.toThrow('unknown token');
  });

  it('tells the address’s owner alone that it is subscribed already', async () => {
    await ask(maria);
    await confirm(await tokenFor(maria, 'confirm'));
    await letTimePass(maria);
    await expect(ask(maria.toUpperCase())).resolves.toBeUndefined();
    const mails = await mailsTo(maria);
    expect(mails.map(({ kind }) => kind)).toEqual([
      'newsletter.confirm',
      'newsletter.welcome',
      'newsletter.already',
    ]);
    expect((await stateOf(maria)).state).toBe('active');
  });

  it('sends one mail to an address in ten minutes, however it is written', async () => {
    await ask(maria);
    await ask(`  ${maria.toUpperCase()} `);
    await ask(maria);
    expect(await mailsTo(maria)).toHaveLength(1);
    await letTimePass(maria);
    await ask(maria);
    expect(await mailsTo(maria)).toHaveLength(2);
  });

  it('answers a program that fills in every field, and does nothing', async () => {
    await expect(ask(maria, { company: 'Robots Inc.' })).resolves.toBeUndefined();
    expect(await mailsTo(maria)).toHaveLength(0);
    expect((await stateOf(maria)).state).toBeUndefined();
  });
});

describe('the way out', () => {
  it('ends the subscription, says so once, and stays open', async () => {
    await ask(maria);
    await confirm(await tokenFor(maria, 'confirm'));
    const exit = await tokenFor(maria, 'unsubscribe');
    await leave(exit);
    await leave(exit);
    expect(await stateOf(maria)).toMatchObject({ state: 'ended' });
    expect((await stateOf(maria)).consents?.at(-1)).toBe('withdrawn /newsletter/unsubscribe');
    expect((await stateOf(maria)).consents).toHaveLength(3);
    expect((await getUnsubscribeLink(exit)).state).toBe('done');
  });

  it('lets the person come back at once, and the old link out still works', async () => {
    await ask(maria);
    await confirm(await tokenFor(maria, 'confirm'));
    const exit = await tokenFor(maria, 'unsubscribe');
    await leave(exit);
    await ask(maria);
    await confirm(await tokenFor(maria, 'confirm'));
    expect((await stateOf(maria)).state).toBe('active');
    await leave(exit);
    expect((await stateOf(maria)).state).toBe('ended');
  });

  it('refuses a key that it never gave out', async () => {
    await expect(leave('B'.repeat(43))).rejects.toThrow('unknown token');
  });
});
