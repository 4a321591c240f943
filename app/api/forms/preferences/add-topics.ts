import { countPress } from '@/lib/newsletter/limits';
import { addTopics } from '@/lib/newsletter/preferences/add-topics';
import { tokenForm, tokenPath } from '@/lib/newsletter/schema';
import { readTopicChoice } from '@/lib/newsletter/topics/read-choice';
import type { FormHandler } from '../form-handler';

/** Asks for more topics from the page of preferences. */
export const addTopicsForm: FormHandler = {
  typed: ['topic', 'alert', 'score', 'pace'],
  pageOf: ({ token }) => tokenPath('preferences', token),
  async submit({ fields, address }) {
    const form = tokenForm.parse(fields);
    await countPress('token', address);
    await addTopics(form, await readTopicChoice({ ...fields, choices: '1' }));
    return '/newsletter/check-your-inbox#answer';
  },
};
