import { z } from 'zod';
import { Role } from '@/lib/db/generated/enums';
import { emailAddress } from '@/lib/email-address';

/** From the least to the most: each may do what the ones before it may. */
export const roles = [Role.contributor, Role.author, Role.editor, Role.admin, Role.owner] as const;

/** What each role is for, in a line that an admin reads while choosing. */
export const roleWords: Record<Role, { label: string; means: string }> = {
  contributor: { label: 'Contributor', means: 'writes own drafts' },
  author: { label: 'Author', means: 'publishes own stories, adds draws and pictures' },
  editor: { label: 'Editor', means: 'all stories, draws and what readers get' },
  admin: { label: 'Admin', means: 'also people and settings' },
  owner: { label: 'Owner', means: 'everything' },
};

const role = z.enum(Role, 'Choose a role.');
const personId = z.uuid('Choose a person.');

export const inviteInput = z.object({ email: emailAddress, role });
export const invitationInput = z.object({ id: personId });
/** `version` is when the person was last changed, as the form saw it. */
export const changeRoleInput = z.object({ id: personId, role, version: z.string() });
export const setActiveInput = z.object({ id: personId, isActive: z.stringbool(), version: z.string() });
export const handOverInput = z.object({ from: personId, to: personId });

/** How long an invitation works. */
export const inviteDays = 7;
