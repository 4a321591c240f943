import { countPress } from '@/lib/newsletter/limits';
import { askToStop, stopForm } from '@/lib/newsletter/preferences/ask-to-stop';
import { tokenPath } from '@/lib/newsletter/schema';
import type { FormHandler } from '../form-handler';

/** Asks, from the page of preferences, for the mail whose link stops what is ticked, or everything. */
export const stopTopicsForm: FormHandler = {
  typed: ['topic'],
  pageOf: ({ token }) => tokenPath('preferences', token),
  async submit({ fields, address }) {
    await countPress('token', address);
    await askToStop(stopForm.parse(fields));
    return '/newsletter/check-your-inbox#answer';
  },
};
