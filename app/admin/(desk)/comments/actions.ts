'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { banWriter, liftBan } from '@/lib/comments/keeping/bans';
import { closeComments } from '@/lib/comments/keeping/close-comments';
import { judgeComments } from '@/lib/comments/keeping/judge-comments';
import { banInput, closeInput, judgment, liftInput } from '@/lib/comments/keeping/schema';
import { eraseWriter } from '@/lib/comments/people/erase-writer';
import { findWriter } from '@/lib/comments/people/find-writer';
import { eraseInput, writerSearch } from '@/lib/comments/people/schema';
import { keepRules } from '@/lib/comments/rules/keep-rules';
import { keepRulesInput } from '@/lib/comments/rules/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const ban = staffAction('comment.judge', banInput, banWriter);
const lift = staffAction('comment.judge', liftInput, liftBan);
const close = staffAction('comment.judge', closeInput, closeComments);
const keep = staffAction('comment.judge', keepRulesInput, keepRules);
const find = staffAction('comment.judge', writerSearch, findWriter);
const erase = staffAction('comment.judge', eraseInput, eraseWriter);

export const judgeAction = staffAction('comment.judge', judgment, judgeComments);

export async function banAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await ban(readForm(banInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/comments/rules?done=banned');
}

export async function liftAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await lift(readForm(liftInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/comments/rules?done=lifted');
}

export async function closeAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await close(readForm(closeInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/comments?done=${form.get('isClosed') === 'yes' ? 'closed' : 'opened'}`);
}

export async function keepRulesAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await keep(readForm(keepRulesInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/comments/rules?done=saved');
}

export async function findWriterAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await find(readForm(writerSearch, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/comments/writer?id=${result.value.id}`);
}

export async function eraseWriterAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await erase(readForm(eraseInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect('/admin/comments/rules?done=erased');
}
