import { describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { confirmSubscription } from '../confirm-subscription';
import { liftSubscriber } from '../desk/lift-subscriber';
import { suppressSubscriber } from '../desk/suppress-subscriber';
import { requestSubscription } from '../request-subscription';
import { subscriptionRequest } from '../schema';
import { isKnownMailSecret } from './mail-secret';
import { type KeptReason, suppressAddress } from './suppress-address';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('reference');

async function ask(email: string): Promise<string> {
  await getDb().subscriber.updateMany({ where: { email }, data: { askedAt: null } });
  await requestSubscription(subscriptionRequest.parse({ email, page: '/newsletter', wording: 'weekly-1' }));
  const mail = await getDb().mail.findFirst({ where: { to: email }, orderBy: { id: 'desc' } });
  return /confirm\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
}

const confirm = (token: string) => confirmSubscription({ token, wording: 'weekly-confirm-1' });
const personOf = (email: string) => getDb().subscriber.findUniqueOrThrow({ where: { email } });
const suppress = (email: string, reason: KeptReason) =>
  getDb().$transaction((tx) => suppressAddress(tx, { email, reason, note: '' }));

describe('an address that gets no mail', () => {
  it('by its owner’s wish has mail again by their fresh consent, and not by an old link', async () => {
    const email = 'maria@example.com';
    await confirm(await ask(email));
    const old = await ask('second@example.com');
    await suppressSubscriber(await addTestStaff('admin'), {
      id: (await personOf(email)).id,
      note: 'By phone',
    });
    await suppress('second@example.com', 'asked');
    await expect(confirm(old)).rejects.toThrow('used up or expired');
    expect(await personOf(email)).toMatchObject({ state: 'suppressed', suppressedAs: 'asked' });
    await confirm(await ask(email));
    expect(await personOf(email)).toMatchObject({ state: 'active', suppressedAs: null, suppressedNote: '' });
  });

  it.each(['bounced', 'complained'] as const)(
    'because it %s has it again by the desk alone',
    async (reason) => {
      const email = `${reason}@example.com`;
      await confirm(await ask(email));
      await suppress(email, reason);
      const mails = () => getDb().mail.count({ where: { to: email } });
      const before = await mails();
      await ask(email);
      expect(await mails()).toBe(before);
      const { id } = await personOf(email);
      await liftSubscriber(await addTestStaff('admin'), { id, note: 'They wrote to us' });
      expect((await personOf(email)).state).toBe(reason === 'bounced' ? 'active' : 'ended');
      await expect(liftSubscriber(await addTestStaff('admin'), { id, note: 'Again' })).rejects.toMatchObject({
        code: 'invalid',
      });
    },
  );

  it('is known though it first comes in afterwards', async () => {
    await suppress('new@example.com', 'bounced');
    await ask('New@example.com');
    expect(await personOf('new@example.com')).toMatchObject({ state: 'suppressed', suppressedAs: 'bounced' });
    expect(await getDb().mail.count({ where: { to: 'new@example.com' } })).toBe(0);
  });
});

it('remembers the secret that the site began with', async () => {
  expect(await isKnownMailSecret()).toBe(true);
  expect(await isKnownMailSecret()).toBe(true);
  await getDb().setting.update({ where: { key: 'mail.secret-mark' }, data: { value: 'another' } });
  expect(await isKnownMailSecret()).toBe(false);
});
