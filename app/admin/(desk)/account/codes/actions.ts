'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { renewRecoveryCodes } from '@/lib/accounts/codes/renew-recovery';
import { ownPasswordInput, turnOnInput } from '@/lib/accounts/codes/schema';
import { turnOffCodes } from '@/lib/accounts/codes/turn-off';
import { beginCodes, turnOnCodes } from '@/lib/accounts/codes/turn-on';
import { acceptedForm, readForm, refusedForm } from '../../../form-data';
import { staffAction } from '../../../staff-action';

const begin = staffAction('account.keep-own', ownPasswordInput, beginCodes);
const turnOn = staffAction('account.keep-own', turnOnInput, turnOnCodes);
const turnOff = staffAction('account.keep-own', ownPasswordInput, turnOffCodes);
const renew = staffAction('account.keep-own', ownPasswordInput, renewRecoveryCodes);

export async function beginCodesAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await begin(readForm(ownPasswordInput, form));
  if (!result.ok) return { ...refusedForm(form, result), values: {} };
  const { sealed, secret, qr } = result.value;
  return acceptedForm({ sealed, secret, size: String(qr.size), path: qr.path });
}

export async function turnOnCodesAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await turnOn(readForm(turnOnInput, form));
  return result.ok ? acceptedForm({ recovery: result.value.join('\n') }) : refusedForm(form, result);
}

export async function turnOffCodesAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await turnOff(readForm(ownPasswordInput, form));
  if (!result.ok) return { ...refusedForm(form, result), values: {} };
  redirect('/admin/account/codes?done=off');
}

export async function renewRecoveryAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await renew(readForm(ownPasswordInput, form));
  if (!result.ok) return { ...refusedForm(form, result), values: {} };
  return acceptedForm({ recovery: result.value.join('\n') });
}
