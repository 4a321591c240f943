'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { blockSearch, unblockSearch } from '@/lib/search/trending/keep-blocks';
import { searchBlockInput } from '@/lib/search/trending/schema';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const block = staffAction('search.keep', searchBlockInput, blockSearch);
const unblock = staffAction('search.keep', searchBlockInput, unblockSearch);

export async function blockSearchAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await block(readForm(searchBlockInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/searches?${new URLSearchParams({ done: 'blocked', phrase: result.value.phrase })}`);
}

export async function unblockSearchAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await unblock(readForm(searchBlockInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/searches?${new URLSearchParams({ done: 'allowed', phrase: result.value.phrase })}`);
}
