import { countPress } from '@/lib/newsletter/limits';
import { eraseSubscriber } from '@/lib/newsletter/preferences/erase-subscriber';
import { tokenForm, tokenPath } from '@/lib/newsletter/schema';
import type { FormHandler } from '../form-handler';

/** The button of the page behind a mailed link to erase. */
export const eraseSubscriberForm: FormHandler = {
  typed: [],
  pageOf: ({ token }) => tokenPath('preferences/erase', token),
  async submit({ fields, address }) {
    await countPress('token', address);
    await eraseSubscriber(tokenForm.parse(fields));
    return '/newsletter/erased';
  },
};
