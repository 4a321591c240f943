'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { changeName } from '@/lib/accounts/own/name';
import { changePassword } from '@/lib/accounts/own/password';
import { endOtherSessions, endOwnSession } from '@/lib/accounts/own/sessions';
import { changePasswordInput, ownNameInput, ownSessionInput } from '@/lib/accounts/password/schema';
import { keepReviewMails } from '@/lib/articles/flow/review/keep-review-mails';
import { reviewMailsInput } from '@/lib/articles/flow/review/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const name = staffAction('account.keep-own', ownNameInput, changeName);
const password = staffAction('account.keep-own', changePasswordInput, changePassword);
const session = staffAction('account.keep-own', ownSessionInput, endOwnSession);
const mails = staffAction('account.keep-own', reviewMailsInput, keepReviewMails);
const others = staffAction('account.keep-own', z.object({}), endOtherSessions);

export async function changeNameAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await name(readForm(ownNameInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/account?done=name');
}

export async function changePasswordAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await password(readForm(changePasswordInput, form));
  if (!result.ok) return { ...refusedForm(form, result), values: {} };
  redirect('/admin/account?done=password');
}

export async function keepReviewMailsAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await mails(readForm(reviewMailsInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/account?done=mails');
}

export async function endSessionAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await session(readForm(ownSessionInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/account?done=session');
}

export async function endOtherSessionsAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await others({});
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/account?done=session');
}
