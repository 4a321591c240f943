import type { Role } from '@/lib/db/generated/enums';
import { composeMail } from '@/lib/email/compose';
import type { ComposedMail, Letter } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import { inviteDays, roleWords } from '../people/schema';

/** Answered by no auto-reply (RFC 3834). */
const headers = { 'Auto-Submitted': 'auto-generated' };

async function compose(letter: (siteName: string) => Letter): Promise<ComposedMail> {
  const { data: site } = await getSettings();
  return composeMail({ ...letter(site.siteName), headers }, site);
}

/** The mail by which somebody joins the staff. */
export function invitationMail(
  to: string,
  { token, role, by }: { token: string; role: Role; by: string },
): Promise<ComposedMail> {
  const { label, means } = roleWords[role];
  return compose((siteName) => ({
    kind: role === 'owner' ? 'staff.invite-owner' : 'staff.invite',
    to,
    subject: `Join the ${siteName} desk`,
    paragraphs: [
      `${by} invites you to the ${siteName} desk as ${label.toLowerCase()} (${means}). Open the page below to say your name and choose a password.`,
      `The link works once, for ${inviteDays} days.`,
    ],
    action: { label: 'Join the desk', url: `${getEnv().siteUrl}/admin/login/join/${token}` },
    reason: `You get this because ${by} typed your address. If you do not know why, do nothing.`,
  }));
}

/** The mail by which a member chooses a new password. */
export function resetMail(to: string, token: string, minutes: number): Promise<ComposedMail> {
  return compose((siteName) => ({
    kind: 'staff.reset',
    to,
    subject: `Choose a new password for the ${siteName} desk`,
    paragraphs: [
      `Somebody, most likely you, forgot the password of your account at the ${siteName} desk. Open the page below to choose a new one.`,
      `The link works once, for ${minutes} minutes. Until then your password stays as it is.`,
    ],
    action: { label: 'Choose a password', url: `${getEnv().siteUrl}/admin/login/reset/${token}` },
    reason: 'If you did not ask for this, do nothing.',
  }));
}

/** Tells a member what was done to their account, so that nobody does it behind their back. */
export function accountMail(to: string, what: string): Promise<ComposedMail> {
  return compose((siteName) => ({
    kind: 'staff.told',
    to,
    subject: `Your account at the ${siteName} desk`,
    paragraphs: [what, 'If this was not you, tell an owner of the site at once.'],
    reason: 'You get this because it concerns your account.',
  }));
}
