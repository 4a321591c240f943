import { confirmSubscription } from '@/lib/newsletter/confirm-subscription';
import { countPress } from '@/lib/newsletter/limits';
import { tokenForm, tokenPath } from '@/lib/newsletter/schema';
import type { FormHandler } from './form-handler';

/** The button of the page behind a mailed link to confirm. */
export const confirmSubscriptionForm: FormHandler = {
  typed: [],
  pageOf: ({ token }) => tokenPath('confirm', token),
  async submit({ fields, address }) {
    await countPress('token', address);
    await confirmSubscription(tokenForm.parse(fields));
    return '/newsletter/confirmed';
  },
};
