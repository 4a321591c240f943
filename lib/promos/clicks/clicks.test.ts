import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { provideTestDatabase } from '@/lib/db/test-database';
import { keepPromo } from '../keep-promo';
import { getPromoAt } from '../queries';
import { getPromoClicks } from './desk';
import { followOffer } from './follow-offer';
import { onceADay } from './once-a-day';

provideTestDatabase('empty');

let editor: StaffMember;
const course = { text: 'A course', benefit: '', url: 'https://partner.example/course' };
const book = { text: 'A book', benefit: '', url: 'https://partner.example/book' };
const promo = { title: 'Learn', partner: 'Partner', isActive: true, front: true, offers: [course, book] };
const today = '2026-11-22';

beforeAll(async () => {
  editor = await addTestStaff('editor');
});

it('shows a promo at its places alone, and not where it stands already', async () => {
  await keepPromo(editor, promo);
  expect((await getPromoAt('front', today)).data?.title).toBe('Learn');
  expect((await getPromoAt('front', today, ['learn'])).data).toBeNull();
  expect((await getPromoAt('articles', today)).data).toBeNull();
  await keepPromo(editor, { ...promo, title: 'Beneath', front: false, articles: true, lists: true });
  expect((await getPromoAt('articles', today)).data?.title).toBe('Beneath');
  expect((await getPromoAt('lists', today)).data?.title).toBe('Beneath');
  expect((await getPromoAt('front', today)).data?.title).toBe('Learn');
});

it('counts a click once a day for each client, and none of a robot', async () => {
  const { id } = await keepPromo(editor, { ...promo, title: 'Counted' });
  const [first] = (await getPromoClicks(editor, id)).offers;
  const offer = first?.id ?? 0;
  expect(await followOffer(offer, '192.0.2.1')).toBe(course.url);
  await followOffer(offer, '192.0.2.1');
  await followOffer(offer, '2001:db8:1:2::3');
  await followOffer(offer, '2001:db8:1:2::4');
  expect(await followOffer(offer, null)).toBe(course.url);
  expect(await followOffer(999_999, '192.0.2.1')).toBeNull();
  const { offers, days } = await getPromoClicks(editor, id);
  expect(offers).toMatchObject([
    { text: 'A course', week: 2, month: 2, all: 2 },
    { text: 'A book', all: 0 },
  ]);
  expect(days).toEqual([{ day: expect.any(String), clicks: 2 }]);
  await expect(getPromoClicks(await addTestStaff('author'), id)).rejects.toMatchObject({ code: 'forbidden' });
});

it('keeps an offer’s clicks when its words change, when it is taken out and when it comes back', async () => {
  const { id } = await keepPromo(editor, { ...promo, title: 'Changed' });
  const [first] = (await getPromoClicks(editor, id)).offers;
  await followOffer(first?.id ?? 0, '192.0.2.1');
  await keepPromo(editor, { ...promo, id, version: 1, offers: [book] });
  const without = (await getPromoClicks(editor, id)).offers;
  expect(without).toMatchObject([{ text: 'A book' }, { text: 'A course', isRemoved: true, all: 1 }]);
  expect(await followOffer(first?.id ?? 0, null)).toBe(course.url);
  const again = { ...course, text: 'The same course' };
  await keepPromo(editor, { ...promo, id, version: 2, offers: [book, again] });
  expect((await getPromoClicks(editor, id)).offers).toMatchObject([
    { text: 'A book', isRemoved: false },
    { id: first?.id, text: 'The same course', isRemoved: false, all: 1 },
  ]);
});

it('forgets at the turn of the day', () => {
  const isFirst = onceADay();
  expect(isFirst('2026-11-22', '1', '192.0.2.1')).toBe(true);
  expect(isFirst('2026-11-22', '1', '192.0.2.1')).toBe(false);
  expect(isFirst('2026-11-22', '2', '192.0.2.1')).toBe(true);
  expect(isFirst('2026-11-23', '1', '192.0.2.1')).toBe(true);
});
