import { countPress } from '@/lib/newsletter/limits';
import { stopForm, stopTopics } from '@/lib/newsletter/preferences/stop-topics';
import { tokenPath } from '@/lib/newsletter/schema';
import type { FormHandler } from '../form-handler';

/** Stops one topic, or everything, from the page of preferences. */
export const stopTopicsForm: FormHandler = {
  typed: [],
  pageOf: ({ token }) => tokenPath('preferences', token),
  async submit({ fields, address }) {
    await countPress('token', address);
    const form = stopForm.parse(fields);
    await stopTopics(form);
    return form.topic ? `${tokenPath('preferences', form.token)}#answer` : '/newsletter/ended';
  },
};
