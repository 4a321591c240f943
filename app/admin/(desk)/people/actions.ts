'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { resetCodes } from '@/lib/accounts/codes/reset-codes';
import { resetCodesInput } from '@/lib/accounts/codes/schema';
import { changeRole } from '@/lib/accounts/people/change-role';
import { endInvitation } from '@/lib/accounts/people/end-invitation';
import { invitePerson } from '@/lib/accounts/people/invite';
import {
  changeRoleInput,
  handOverInput,
  invitationInput,
  inviteInput,
  setActiveInput,
} from '@/lib/accounts/people/schema';
import { setActive } from '@/lib/accounts/people/set-active';
import { handOverStories } from '@/lib/articles/owners/hand-over';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const invite = staffAction('people.keep', inviteInput, invitePerson);
const uninvite = staffAction('people.keep', invitationInput, endInvitation);
const role = staffAction('people.keep', changeRoleInput, changeRole);
const active = staffAction('people.keep', setActiveInput, setActive);
const codes = staffAction('people.keep', resetCodesInput, resetCodes);
const handOver = staffAction('people.keep', handOverInput, handOverStories);

export async function invitePersonAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await invite(readForm(inviteInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/people?${new URLSearchParams({ done: 'invited', who: result.value.email })}`);
}

export async function endInvitationAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await uninvite(readForm(invitationInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/people?${new URLSearchParams({ done: 'uninvited', who: result.value.email })}`);
}

export async function changeRoleAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await role(readForm(changeRoleInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/people/${result.value.id}?done=role`);
}

export async function setActiveAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await active(readForm(setActiveInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/people/${result.value.id}?done=active`);
}

export async function resetCodesAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await codes(readForm(resetCodesInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/people/${result.value.id}?done=codes`);
}

export async function handOverAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await handOver(readForm(handOverInput, form));
  if (!result.ok) return refusedForm(form, result);
  const { count, name } = result.value;
  const told = new URLSearchParams({ done: 'handed', count: `${count}`, who: name });
  redirect(`/admin/people/${form.get('from')}?${told}`);
}
