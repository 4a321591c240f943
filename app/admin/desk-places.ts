import { type Ability, can, type StaffMember } from '@/lib/accounts/abilities';

interface Place {
  href: string;
  label: string;
  ability: Ability;
}

/** The desk's places in the order of the menu, under what they are about, and the ability that opens each. */
const groups: { title: string; places: Place[] }[] = [
  {
    title: 'News',
    places: [
      { href: '/admin', label: 'My desk', ability: 'desk.open' },
      { href: '/admin/articles', label: 'Articles', ability: 'desk.open' },
      { href: '/admin/calendar', label: 'Calendar', ability: 'desk.open' },
      { href: '/admin/draws', label: 'Draws', ability: 'desk.open' },
      { href: '/admin/media', label: 'Pictures', ability: 'desk.open' },
    ],
  },
  {
    title: 'Readers',
    places: [
      { href: '/admin/comments', label: 'Comments', ability: 'comment.judge' },
      { href: '/admin/reports', label: 'Reports', ability: 'report.settle' },
      { href: '/admin/searches', label: 'Searches', ability: 'search.keep' },
    ],
  },
  {
    title: 'Mail',
    places: [
      { href: '/admin/newsletter', label: 'Newsletter', ability: 'edition.write' },
      { href: '/admin/subscribers', label: 'Subscribers', ability: 'subscriber.see' },
      { href: '/admin/outbox', label: 'Outbox', ability: 'outbox.see' },
    ],
  },
  {
    title: 'Site',
    places: [
      { href: '/admin/front', label: 'Front page', ability: 'front.keep' },
      { href: '/admin/promos', label: 'Promos', ability: 'promo.keep' },
      { href: '/admin/pages', label: 'Pages', ability: 'page.keep' },
      { href: '/admin/redirects', label: 'Redirects', ability: 'redirect.keep' },
    ],
  },
  {
    title: 'Newsroom',
    places: [
      { href: '/admin/settings/templates', label: 'Templates', ability: 'template.keep' },
      { href: '/admin/people', label: 'People', ability: 'people.keep' },
      { href: '/admin/settings', label: 'Settings', ability: 'settings.keep' },
      { href: '/admin/activity', label: 'Activity', ability: 'activity.see' },
    ],
  },
];

/** The menu for a member of the staff: the places that they can open, in their groups. */
export function deskMenu(staff: StaffMember): { title: string; places: { href: string; label: string }[] }[] {
  return groups
    .map(({ title, places }) => ({
      title,
      places: places.filter((place) => can(staff, place.ability)).map(({ href, label }) => ({ href, label })),
    }))
    .filter(({ places }) => places.length > 0);
}

/** The places that a member of the staff can open. */
export const deskPlaces = (staff: StaffMember) => deskMenu(staff).flatMap(({ places }) => places);
