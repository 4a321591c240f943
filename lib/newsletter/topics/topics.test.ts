import { describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { confirmSubscription } from '../confirm-subscription';
import { requestSubscription } from '../request-subscription';
import { subscriptionRequest } from '../schema';
import { getTopicChoices } from './choices';
import { readTopicChoice } from './read-choice';
import { readTopic } from './schema';
import { topicWords } from './topic-words';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('reference');

const choose = (fields: Record<string, string>) => readTopicChoice({ choices: '1', ...fields });
const french = 'alert/express-entry/french/480/daily';

describe('the choice of topics', () => {
  it('is the weekly newsletter where nothing can be chosen', async () => {
    expect(await readTopicChoice({})).toEqual(['weekly']);
  });

  it('takes mails, sections and one alert, each once', async () => {
    const fields = { topic: 'weekly daily weekly section/express-entry', alert: 'express-entry/french' };
    expect(await choose({ ...fields, score: ' 480 ', pace: 'daily' })).toEqual([
      'weekly',
      'daily',
      'section/express-entry',
      french,
    ]);
    expect(await choose({ alert: 'pnp-bc' })).toEqual(['alert/pnp-bc/*/*/at-once']);
  });

  it.each([
    [{}, 'topic'],
    [{ topic: 'section/no-such' }, 'topic'],
    [{ topic: french }, 'topic'],
    [{ alert: 'no-such' }, 'alert'],
    [{ alert: 'pnp-bc/french' }, 'alert'],
    [{ topic: 'weekly', score: '480' }, 'alert'],
    [{ alert: 'express-entry', score: '1201' }, 'score'],
    [{ alert: 'express-entry', score: '4 80' }, 'score'],
    [{ alert: 'pnp-bc', score: '480' }, 'score'],
  ])('refuses %j and names %s', async (fields, at) => {
    await expect(choose(fields as Record<string, string>)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [at]: expect.any(String) },
    });
  });

  it('says every topic in words', async () => {
    const { data } = await getTopicChoices();
    expect(topicWords(french, data)).toBe(
      'Draw alert: Express Entry, French language proficiency, cut-off at or below CRS 480, as a daily summary',
    );
    expect(readTopic('alert/express-entry/*/48000/daily')).toBeNull();
  });
});

describe('a wish for several mails', () => {
  it('is one mail and one press, with a consent for each and the alert’s condition', async () => {
    const email = 'maria@example.com';
    const request = subscriptionRequest.parse({ email, page: '/newsletter', wording: 'topics-1' });
    await requestSubscription(request, ['weekly', french]);
    const [mail, ...others] = await getDb().mail.findMany();
    expect(others).toEqual([]);
    expect(mail?.text).toContain('cut-off at or below CRS 480');
    expect(mail?.text).not.toContain('draw alerts');
    const token = /confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    await confirmSubscription({ token, wording: 'topics-confirm-1' });
    const { subscriptions, consents } = await getDb().subscriber.findUniqueOrThrow({
      where: { email },
      include: { subscriptions: { include: { condition: true } }, consents: true },
    });
    expect(subscriptions.map(({ state }) => state)).toEqual(['active', 'active']);
    expect(subscriptions.find(({ topic }) => topic === french)?.condition).toMatchObject({
      programSlug: 'express-entry',
      streamSlug: 'french',
      scoreAtMost: 480,
      pace: 'daily',
    });
    expect(consents.map(({ act, topic }) => `${act} ${topic}`).sort()).toEqual([
      `confirmed ${french}`,
      'confirmed weekly',
      `requested ${french}`,
      'requested weekly',
    ]);
    expect(consents.every(({ wording }) => /^topics-(?:confirm-)?1: /.test(wording))).toBe(true);
  });

  it('cannot keep a CRS score for a program with other scores', async () => {
    const { id } = await getDb().subscription.findFirstOrThrow({ where: { topic: 'weekly' } });
    const condition = { subscriptionId: id, programSlug: 'pnp-bc', pace: 'daily' } as const;
    const create = getDb().alertCondition.create({
      data: { ...condition, scoreAtMost: 480, scoreScale: 'CRS' },
    });
    await expect(create).rejects.toThrow('alert_conditions_program_scale_fkey');
  });
});
