import type { KnownPlace } from '@/components/desk/palette/match';
import { type Ability, can, type StaffMember } from '@/lib/accounts/abilities';
import { deskPlaces } from './desk-places';

/** What one does often, and places that the menu has no room for. `words`: what else it is looked for by. */
const acts: (KnownPlace & { ability: Ability })[] = [
  {
    href: '/admin/articles/new',
    label: 'New article',
    words: 'write story draft',
    ability: 'article.write-own',
  },
  { href: '/admin/draws/new', label: 'New draw', words: 'add round', ability: 'draw.add' },
  {
    href: '/admin/draws/import',
    label: 'Import rounds',
    words: 'official feed express entry',
    ability: 'draw.import',
  },
  {
    href: '/admin/draws/import/table',
    label: 'Paste a table of draws',
    words: 'import province csv pnp',
    ability: 'draw.add',
  },
  { href: '/admin/promos/new', label: 'New promo', words: 'add partner offer', ability: 'promo.keep' },
  { href: '/admin/people', label: 'Invite somebody', words: 'add person staff', ability: 'people.keep' },
  {
    href: '/admin/account',
    label: 'Change your password',
    words: 'account name sessions',
    ability: 'account.keep-own',
  },
  {
    href: '/admin/account/codes',
    label: 'Set up codes at sign-in',
    words: 'phone totp two-factor recovery',
    ability: 'account.keep-own',
  },
];
const more: (KnownPlace & { ability: Ability })[] = [
  {
    href: '/admin/articles/changed',
    label: 'Stories with changed figures',
    words: 'stale',
    ability: 'desk.open',
  },
  { href: '/admin/draws/untold', label: 'Rounds without a story', words: 'untold new', ability: 'desk.open' },
  {
    href: '/admin/draws?show=flagged',
    label: 'Figures being checked',
    words: 'flagged settle',
    ability: 'desk.open',
  },
  {
    href: '/admin/comments/rules',
    label: 'Rules of comments',
    words: 'bans words settings',
    ability: 'comment.judge',
  },
  { href: '/admin/account', label: 'Your account', words: 'me profile', ability: 'account.keep-own' },
];

const open = (staff: StaffMember, list: (KnownPlace & { ability: Ability })[]): KnownPlace[] =>
  list.filter(({ ability }) => can(staff, ability)).map(({ href, label, words }) => ({ href, label, words }));

/** What the finder knows without asking: the acts and the places that a member of the staff can open. */
export function knownToFinder(staff: StaffMember): { acts: KnownPlace[]; places: KnownPlace[] } {
  const menu = deskPlaces(staff).map(({ href, label }) => ({
    href,
    label,
    words: href === '/admin' ? 'home start' : '',
  }));
  return { acts: open(staff, acts), places: [...menu, ...open(staff, more)] };
}
