import { beforeEach, describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import type { DrawInput } from '@/lib/draws/schema';
import { withdrawDraw } from '@/lib/draws/withdraw-draw';
import { endTopics } from '../end-subscription';
import { composers } from '../sending/composers';
import type { SendingKind } from '../sending/schema';
import { conditionOf } from '../store';
import { readTopic, type Topic } from '../topics/schema';
import { isNews, lookAtDraws } from './look-at-draws';
import { sendSummary } from './send-summary';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('reference');

const evening = () => new Date(`${todayIn()}T23:30:00-04:00`);
const allDraws = 'alert/express-entry/*/*/at-once';
const french = 'alert/express-entry/french/*/at-once';
const below480 = 'alert/express-entry/*/480/at-once';
const below480Daily = 'alert/express-entry/*/480/daily';

async function ask(email: string, ...topics: string[]) {
  const { id } = await getDb().subscriber.create({ data: { email } });
  for (const topic of topics) {
    const parts = readTopic(topic);
    if (parts?.kind !== 'alert') throw new Error(topic);
    const data = { subscriberId: id, topic, state: 'active' as const, confirmedAt: new Date() };
    const subscription = await getDb().subscription.create({ data });
    await getDb().alertCondition.create({ data: conditionOf(subscription.id, parts.alert) });
  }
  return id;
}

let next = 900;
async function draw(fields: Partial<DrawInput> = {}) {
  const staff = await addTestStaff('editor');
  const base = {
    program: 'express-entry',
    number: `${next++}`,
    date: todayIn(),
    label: 'Round',
    invitations: '1000',
  };
  return createDraw(staff, { ...base, stream: 'cec', minScore: '470', ...fields });
}

async function correct(number: string, fields: Partial<DrawInput>) {
  const staff = await addTestStaff('editor');
  const row = await getDb().draw.findFirstOrThrow({ where: { number }, include: { stream: true } });
  await correctDraw(staff, {
    ...{ program: 'express-entry', number, date: todayIn(), label: row.label, invitations: '1000' },
    ...{ stream: row.stream?.slug ?? '', minScore: `${row.minScore ?? ''}`, version: row.version },
    ...{ reason: 'A typing error', settle: false, ...fields },
  } as Parameters<typeof correctDraw>[1]);
}

/** What was started since the last look, as kind and addresses. */
let seen = 0;
async function started() {
  const rows = await getDb().sending.findMany({
    include: { recipients: { include: { subscriber: true } } },
    orderBy: { startedAt: 'asc' },
  });
  const fresh = rows.slice(seen);
  seen = rows.length;
  return fresh.map(({ kind, recipients }) => [
    kind,
    recipients.map(({ subscriber }) => subscriber?.email).sort(),
  ]);
}

const look = async () => {
  await lookAtDraws();
  return started();
};

async function mailsOf(kind: SendingKind) {
  const sending = await getDb().sending.findFirstOrThrow({
    where: { kind },
    include: { recipients: { include: { subscriber: true }, orderBy: { number: 'asc' } } },
    orderBy: { startedAt: 'desc' },
  });
  const composer = await composers[kind]({ ...sending, kind });
  if (!('each' in composer)) throw new Error('each person has a text of their own');
  const turns = sending.recipients.map(({ subscriber, topics, data }) => ({
    ...{
      subscriberId: subscriber?.id ?? '',
      email: subscriber?.email ?? '',
      topics: topics as Topic[],
      data,
    },
    ...{ unsubscribeUrl: 'https://out.example/', preferencesUrl: 'https://own.example/' },
  }));
  return Promise.all(turns.map((turn) => composer.each(turn)));
}

beforeEach(async () => {
  await look();
  await getDb().subscriber.deleteMany();
  await getDb().alertTelling.deleteMany();
  await getDb().sending.deleteMany();
  seen = 0;
});

describe('a new draw', () => {
  it('is told to those whose conditions it meets, once', async () => {
    await ask('any@example.com', allDraws, below480);
    await ask('french@example.com', french);
    await ask('low@example.com', 'alert/express-entry/cec/460/at-once');
    await ask('fits@example.com', below480);
    await ask('bc@example.com', 'alert/pnp-bc/*/*/at-once');
    await draw();
    expect(await look()).toEqual([['alert', ['any@example.com', 'fits@example.com']]]);
    expect(await look()).toEqual([]);
    await Promise.all([lookAtDraws(), lookAtDraws()]);
    expect(await started()).toEqual([]);
    const [mail] = await mailsOf('alert');
    expect(mail?.subject).toMatch(/^Express Entry draw \d+ at 470: /);
    expect(mail?.text).toContain('CRS cut-off: 470');
    expect(mail?.text).toContain('Invitations: 1,000');
    expect(mail?.text).toMatch(/\/draws\/express-entry\/\d+/);
    expect(mail?.text).toContain('Draw alert: Express Entry');
    expect(mail?.text).toContain('Unsubscribe: https://out.example/');
    expect(mail?.html).toContain('<th class="soft rule" scope="row"');
  });

  it('is told once though workers look at the same time', async () => {
    await ask('fits@example.com', below480);
    await draw();
    await Promise.all(Array.from({ length: 4 }, () => lookAtDraws()));
    expect(await started()).toEqual([['alert', ['fits@example.com']]]);
  });

  it('is told to nobody who left, has not confirmed, or joins later', async () => {
    const id = await ask('left@example.com', allDraws);
    await getDb().$transaction((tx) =>
      endTopics(tx, { subscriberId: id, topics: [allDraws], exit: 'one-click', wording: 'topics-end-1' }),
    );
    const pending = await ask('pending@example.com', allDraws);
    await getDb().subscription.updateMany({ where: { subscriberId: pending }, data: { state: 'pending' } });
    await draw();
    expect(await look()).toEqual([]);
    await ask('later@example.com', allDraws);
    expect(await look()).toEqual([]);
  });

  it('is no news where it is of the past', async () => {
    await ask('any@example.com', allDraws);
    await draw({ date: '2024-02-14' });
    expect(await look()).toEqual([]);
    const day = { dateEnd: null, datePrecision: 'day' } as const;
    expect(isNews({ ...day, date: new Date('2026-04-01') }, '2026-04-08')).toBe(true);
    expect(isNews({ ...day, date: new Date('2026-04-01') }, '2026-04-09')).toBe(false);
    expect(isNews({ ...day, date: new Date('2026-04-30') }, '2026-04-01')).toBe(false);
    expect(isNews({ ...day, date: new Date('2026-04-01'), datePrecision: 'month' }, '2026-05-20')).toBe(true);
  });

  it('without a cut-off meets no score, and does once it has one', async () => {
    await ask('fits@example.com', below480);
    const { number } = await draw({ minScore: '' });
    expect(await look()).toEqual([]);
    await correct(number, { minScore: '479' });
    expect(await look()).toEqual([['alert', ['fits@example.com']]]);
    expect((await mailsOf('alert'))[0]?.text).toContain('This draw was corrected. As it stands now');
  });
});

describe('a correction', () => {
  it('is told to those who were told wrong, and to those whom it now meets', async () => {
    await ask('any@example.com', allDraws);
    await ask('fits@example.com', below480);
    await ask('higher@example.com', 'alert/express-entry/*/520/at-once');
    const { number } = await draw({ minScore: '470' });
    await look();
    await ask('new@example.com', 'alert/express-entry/*/500/at-once');
    await correct(number, { minScore: '490' });
    expect(await look()).toEqual([
      ['correction', ['fits@example.com']],
      ['alert', ['new@example.com']],
    ]);
    const [mail] = await mailsOf('correction');
    expect(mail?.subject).toMatch(/^Corrected: Express Entry draw/);
    expect(mail?.text).toContain('Its cut-off is not 470: it is 490.');
    await correct(number, { invitations: '1001' });
    expect(await look()).toEqual([]);
    await correct(number, { minScore: '475', invitations: '1001' });
    expect(await look()).toEqual([['alert', ['fits@example.com']]]);
  });

  it('follows another stream and a withdrawal', async () => {
    await ask('french@example.com', french);
    const { number } = await draw({ stream: 'french' });
    await look();
    await correct(number, { stream: 'cec' });
    expect(await look()).toEqual([['correction', ['french@example.com']]]);
    expect((await mailsOf('correction'))[0]?.text).toContain('It was not for the stream that we named');
    await ask('any@example.com', allDraws);
    await correct(number, { stream: 'french', invitations: '1002' });
    await look();
    const { version } = await getDb().draw.findFirstOrThrow({ where: { number } });
    await withdrawDraw(await addTestStaff('editor'), {
      ...{ program: 'express-entry', number, version, note: 'It was never held.' },
    });
    expect(await look()).toEqual([['correction', ['any@example.com', 'french@example.com']]]);
    expect((await mailsOf('correction'))[0]?.text).toContain('It was withdrawn. It was never held.');
  });

  it('is not told to who has left since', async () => {
    const id = await ask('fits@example.com', below480);
    const { number } = await draw();
    await look();
    await getDb().subscription.updateMany({ where: { subscriberId: id }, data: { state: 'ended' } });
    await correct(number, { minScore: '490' });
    expect(await look()).toEqual([]);
  });
});

describe('the summary of a day', () => {
  it('is one mail with all of the day’s draws as they stand then', async () => {
    await ask('daily@example.com', below480Daily, 'alert/express-entry/french/*/daily');
    await ask('both@example.com', allDraws, below480Daily);
    await draw({ minScore: '470' });
    await draw({ stream: 'french', minScore: '379' });
    const wrong = await draw({ minScore: '400' });
    expect((await look()).map(([, people]) => people)).toEqual(Array(3).fill(['both@example.com']));
    await correct(wrong.number, { minScore: '499' });
    expect(await look()).toEqual([]);
    await sendSummary(new Date(`${todayIn()}T12:00:00-04:00`));
    expect(await started()).toEqual([]);
    await Promise.all([sendSummary(evening()), sendSummary(evening())]);
    expect(await started()).toEqual([['summary', ['daily@example.com']]]);
    const [mail] = await mailsOf('summary');
    expect(mail?.subject).toMatch(/^2 draws of today: /);
    expect(mail?.text).toContain('CRS cut-off: 470');
    expect(mail?.text).toContain('CRS cut-off: 379');
    expect(mail?.text).not.toContain('499');
    await draw({ minScore: '450' });
    await look();
    await sendSummary(evening());
    expect(await started()).toEqual([]);
    await sendSummary(new Date(evening().getTime() + 86_400_000));
    expect(await started()).toEqual([['summary', ['daily@example.com']]]);
  });

  it('is followed at once by a correction to who was told wrong', async () => {
    await ask('daily@example.com', below480Daily);
    const { number } = await draw();
    await look();
    await sendSummary(evening());
    await started();
    await correct(number, { minScore: '490' });
    expect(await look()).toEqual([['correction', ['daily@example.com']]]);
  });
});
