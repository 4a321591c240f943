import { beforeEach, describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { confirmSubscription } from '../confirm-subscription';
import { endSubscription } from '../end-subscription';
import { getUnsubscribeLink } from '../queries';
import { requestSubscription } from '../request-subscription';
import { subscriptionRequest } from '../schema';
import { addTopics } from './add-topics';
import { askForData } from './ask-for-data';
import { askToStop } from './ask-to-stop';
import { eraseSubscriber, getEraseLink } from './erase-subscriber';
import { getData } from './get-data';
import { getPreferences } from './get-preferences';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('reference');

const ask = (email: string) =>
  requestSubscription(subscriptionRequest.parse({ email, page: '/newsletter', wording: 'topics-1' }), [
    'weekly',
    'daily',
  ]);

/** The newest key of a kind in the mails to an address. */
async function keyIn(to: string, page: string): Promise<string> {
  const mails = await getDb().mail.findMany({ where: { to }, orderBy: { id: 'asc' } });
  const found = mails.flatMap(
    ({ text }) => new RegExp(`/newsletter/${page}/([\\w-]{43})`).exec(text)?.[1] ?? [],
  );
  return found.at(-1) ?? '';
}

let count = 0;
let maria = '';
let token = '';
beforeEach(async () => {
  maria = `maria${count++}@example.com`;
  await ask(maria);
  await confirmSubscription({ token: await keyIn(maria, 'confirm'), wording: 'topics-confirm-1' });
  token = await keyIn(maria, 'preferences');
});

describe('the signed link to one’s preferences', () => {
  it('shows what the person gets, and nothing for a link that was changed', async () => {
    const preferences = await getPreferences(token);
    expect(preferences?.email).toBe('ma•••@example.com');
    expect(preferences?.topics.toSorted()).toEqual(['daily', 'weekly']);
    const flipped = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    expect(await getPreferences(flipped)).toBeNull();
    expect(await getPreferences('no-such-token')).toBeNull();
  });

  it('stops nothing until the owner presses behind a fresh mail, which keeps what was chosen', async () => {
    const welcome = await keyIn(maria, 'unsubscribe');
    await askToStop({ token, topic: 'weekly alert/pnp-bc/*/*/daily', everything: '' });
    expect((await getPreferences(token))?.topics).toHaveLength(2);
    const act = askToStop({ token, topic: '', everything: '1' });
    await expect(act).rejects.toMatchObject({ code: 'too-many' });
    const fresh = await keyIn(maria, 'unsubscribe');
    expect(fresh).not.toBe(welcome);
    expect(await getUnsubscribeLink(fresh)).toMatchObject({ state: 'ready', topics: ['weekly'] });
    await endSubscription({ token: fresh, wording: 'weekly-end-1' }, '/newsletter/unsubscribe');
    expect((await getPreferences(token))?.topics).toEqual(['daily']);
  });

  it('ends everything, asked for and not confirmed as well, by one press behind a fresh mail', async () => {
    await addTopics({ token, wording: 'topics-add-1' }, ['section/pnp']);
    const pending = await keyIn(maria, 'confirm');
    await getDb().subscriber.update({ where: { email: maria }, data: { askedAt: null } });
    const none = askToStop({ token, topic: 'section/study', everything: '' });
    await expect(none).rejects.toMatchObject({ code: 'invalid' });
    await askToStop({ token, topic: '', everything: '1' });
    const fresh = await keyIn(maria, 'unsubscribe');
    for (const _press of [1, 2]) {
      await endSubscription({ token: fresh, wording: 'topics-end-1' }, '/newsletter/unsubscribe');
    }
    expect((await getPreferences(token))?.topics).toEqual([]);
    await expect(confirmSubscription({ token: pending, wording: 'topics-confirm-1' })).rejects.toThrow(
      'used up',
    );
    const withdrawn = await getDb().consent.findMany({
      where: { act: 'withdrawn', subscriber: { email: maria } },
    });
    expect(withdrawn.map(({ topic }) => topic).sort()).toEqual(['daily', 'section/pnp', 'weekly']);
  });

  it('adds nothing until the owner confirms by a fresh mail, and mails once in ten minutes', async () => {
    const add = () => addTopics({ token, wording: 'topics-add-1' }, ['daily', 'alert/pnp-bc/*/*/daily']);
    await add();
    expect((await getPreferences(token))?.topics).toHaveLength(2);
    await expect(add()).rejects.toMatchObject({ code: 'too-many' });
    await confirmSubscription({ token: await keyIn(maria, 'confirm'), wording: 'topics-confirm-1' });
    expect((await getPreferences(token))?.topics).toContain('alert/pnp-bc/*/*/daily');
    await expect(addTopics({ token, wording: 'topics-add-1' }, ['weekly'])).rejects.toMatchObject({
      fields: { topic: 'You get this already.' },
    });
  });

  it('gives one’s data only through the mail to the owner', async () => {
    expect(await getData(token)).toBeNull();
    await askForData({ token, what: 'export' });
    const data = await getData(await keyIn(maria, 'preferences/data'));
    expect(data?.email).toBe(maria);
    expect(data?.subscriptions.map(({ topic, state }) => `${topic} ${state}`).sort()).toEqual([
      'daily active',
      'weekly active',
    ]);
    expect(data?.consents).toHaveLength(4);
  });

  it('erases through the mail to the owner, for good', async () => {
    await askForData({ token, what: 'erase' });
    const key = await keyIn(maria, 'preferences/erase');
    expect(await getEraseLink(key)).toEqual({ email: 'ma•••@example.com' });
    expect(await getPreferences(token)).not.toBeNull();
    await eraseSubscriber({ token: key, wording: 'erase-2' });
    await expect(eraseSubscriber({ token: key, wording: 'erase-2' })).rejects.toThrow('unknown token');
    expect(await getPreferences(token)).toBeNull();
    expect(await getDb().subscriber.count({ where: { email: maria } })).toBe(0);
    expect(await getDb().mail.count({ where: { to: { equals: maria, mode: 'insensitive' } } })).toBe(0);
    const kept = await getDb().suppression.findMany();
    expect(JSON.stringify(kept)).not.toContain('maria');
    await ask(maria);
    await confirmSubscription({ token: await keyIn(maria, 'confirm'), wording: 'topics-confirm-1' });
    expect(await getDb().suppression.count()).toBe(0);
    expect(await getDb().subscriber.findUnique({ where: { email: maria } })).toMatchObject({
      state: 'active',
    });
  });
});
