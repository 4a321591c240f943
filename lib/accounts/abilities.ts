import type { Role } from '@/lib/db/generated/enums';
import { AppError } from '@/lib/errors';

/** A signed-in member of the staff, as every act receives them. */
export interface StaffMember {
  id: string;
  sessionId: string;
  email: string;
  name: string;
  role: Role;
}

const contributor = ['desk.open', 'account.keep-own', 'article.write-own', 'review.ask'] as const;
const author = [...contributor, 'article.publish-own', 'draw.add', 'media.add'] as const;
const editor = [
  ...author,
  'article.write-any',
  'article.publish-any',
  'review.answer',
  'draw.correct',
  'draw.withdraw',
  'draw.import',
  'front.keep',
  'media.delete',
  'page.keep',
  'promo.keep',
  'template.keep',
  'subscriber.see',
  'edition.write',
  'edition.send',
  'outbox.see',
  'search.keep',
  'redirect.keep',
  'comment.judge',
  'report.settle',
] as const;
const admin = [...editor, 'subscriber.keep', 'people.keep', 'settings.keep', 'activity.see'] as const;
const owner = [...admin, 'people.keep-owners'] as const;

export type Ability = (typeof owner)[number];

/** Who may do what: the one table. An owner may do everything. */
export const abilitiesOf: Record<Role, readonly Ability[]> = {
  contributor,
  author,
  editor,
  admin,
  owner,
};

/** Whether a member of the staff has an ability. */
export function can(staff: Pick<StaffMember, 'role'>, ability: Ability): boolean {
  return abilitiesOf[staff.role].includes(ability);
}

/** The roles that have an ability. */
export function rolesWith(ability: Ability): Role[] {
  return (Object.keys(abilitiesOf) as Role[]).filter((role) => can({ role }, ability));
}

/** @throws AppError `forbidden` where the member has not the ability. */
export function requireAbility(staff: StaffMember, ability: Ability): void {
  if (can(staff, ability)) return;
  throw new AppError('forbidden', {
    message: `${staff.role} ${staff.id} asked for ${ability}`,
    forPerson: 'Your role does not allow this. Ask an editor or an admin to do it for you.',
  });
}
