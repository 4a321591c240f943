import { expect, it } from 'vitest';
import { abilitiesOf } from './abilities';
import { roles } from './people/schema';

/** The least role that has each ability, as the newsroom agreed. */
const from: Record<string, (typeof roles)[number]> = {
  'desk.open': 'contributor',
  'account.keep-own': 'contributor',
  'article.write-own': 'contributor',
  'review.ask': 'contributor',
  'article.publish-own': 'author',
  'draw.add': 'author',
  'media.add': 'author',
  'article.write-any': 'editor',
  'article.publish-any': 'editor',
  'review.answer': 'editor',
  'draw.correct': 'editor',
  'draw.withdraw': 'editor',
  'draw.import': 'editor',
  'front.keep': 'editor',
  'media.delete': 'editor',
  'page.keep': 'editor',
  'promo.keep': 'editor',
  'template.keep': 'editor',
  'subscriber.see': 'editor',
  'edition.write': 'editor',
  'edition.send': 'editor',
  'outbox.see': 'editor',
  'search.keep': 'editor',
  'redirect.keep': 'editor',
  'comment.judge': 'editor',
  'report.settle': 'editor',
  'subscriber.keep': 'admin',
  'people.keep': 'admin',
  'settings.keep': 'admin',
  'activity.see': 'admin',
  'people.keep-owners': 'owner',
};

it.each(roles)('a role has what the ones before it have, and what begins with it: %s', (role) => {
  const has = Object.entries(from).filter(([, least]) => roles.indexOf(least) <= roles.indexOf(role));
  expect([...abilitiesOf[role]].sort()).toEqual(has.map(([ability]) => ability).sort());
});
