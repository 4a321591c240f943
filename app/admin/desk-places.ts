import { type Ability, can, type StaffMember } from '@/lib/accounts/abilities';

/** The desk's places in the order of the menu, and the ability that opens each. */
const places: { href: string; label: string; ability: Ability }[] = [
  { href: '/admin/articles', label: 'Articles', ability: 'desk.open' },
  { href: '/admin/front', label: 'Front page', ability: 'front.keep' },
  { href: '/admin/calendar', label: 'Calendar', ability: 'desk.open' },
  { href: '/admin/draws', label: 'Draws', ability: 'desk.open' },
  { href: '/admin/media', label: 'Pictures', ability: 'desk.open' },
  { href: '/admin/comments', label: 'Comments', ability: 'comment.judge' },
  { href: '/admin/promos', label: 'Promos', ability: 'promo.keep' },
  { href: '/admin/pages', label: 'Pages', ability: 'page.keep' },
  { href: '/admin/settings/templates', label: 'Templates', ability: 'template.keep' },
  { href: '/admin/newsletter', label: 'Newsletter', ability: 'edition.write' },
  { href: '/admin/subscribers', label: 'Subscribers', ability: 'subscriber.see' },
  { href: '/admin/reports', label: 'Reports', ability: 'report.settle' },
  { href: '/admin/searches', label: 'Searches', ability: 'search.keep' },
  { href: '/admin/redirects', label: 'Redirects', ability: 'redirect.keep' },
  { href: '/admin/people', label: 'People', ability: 'people.keep' },
  { href: '/admin/outbox', label: 'Outbox', ability: 'outbox.see' },
  { href: '/admin/settings', label: 'Settings', ability: 'settings.keep' },
  { href: '/admin/activity', label: 'Activity', ability: 'activity.see' },
];

/** The places that a member of the staff can open. */
export function deskPlaces(staff: StaffMember): { href: string; label: string }[] {
  return places.filter((place) => can(staff, place.ability)).map(({ href, label }) => ({ href, label }));
}
