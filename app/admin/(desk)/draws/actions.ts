'use server';

import { redirect } from 'next/navigation';
import { deskDrawUrl } from '@/components/desk/draws/draws-table';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import { drawCorrectionInput, drawInput, reinstateDrawInput, withdrawDrawInput } from '@/lib/draws/schema';
import { settleFlag, settleFlagInput } from '@/lib/draws/source/settle-flags';
import { reinstateDraw, withdrawDraw } from '@/lib/draws/withdraw-draw';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const create = staffAction('draw.add', drawInput, createDraw);
const correct = staffAction('draw.correct', drawCorrectionInput, correctDraw);
const withdraw = staffAction('draw.withdraw', withdrawDrawInput, withdrawDraw);
const settle = staffAction('draw.correct', settleFlagInput, settleFlag);
const reinstate = staffAction('draw.withdraw', reinstateDrawInput, reinstateDraw);

function arriveAt(draw: { program?: string; number?: string }, done: string): never {
  redirect(`${deskDrawUrl({ program: draw.program ?? '', number: draw.number ?? '' })}?done=${done}`);
}

export async function createDrawAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await create(readForm(drawInput, form));
  if (!result.ok) return refusedForm(form, result);
  arriveAt(result.value, 'saved');
}

export async function correctDrawAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const input = readForm(drawCorrectionInput, form);
  const result = await correct(input);
  if (!result.ok) return refusedForm(form, result);
  arriveAt(input, result.value.corrected.length > 0 ? 'corrected' : 'saved');
}

export async function withdrawDrawAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const input = readForm(withdrawDrawInput, form);
  const result = await withdraw(input);
  if (!result.ok) return refusedForm(form, result);
  arriveAt(input, 'withdrawn');
}

export async function reinstateDrawAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const input = readForm(reinstateDrawInput, form);
  const result = await reinstate(input);
  if (!result.ok) return refusedForm(form, result);
  arriveAt(input, 'reinstated');
}

export async function settleFlagAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const input = readForm(settleFlagInput, form);
  const result = await settle(input);
  if (!result.ok) return refusedForm(form, result);
  arriveAt(input, 'settled');
}
