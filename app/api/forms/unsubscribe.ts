import { AppError } from '@/lib/errors';
import { endSubscription } from '@/lib/newsletter/end-subscription';
import { countPress } from '@/lib/newsletter/limits';
import { oneClickWording, tokenForm, tokenPath } from '@/lib/newsletter/schema';
import type { FormHandler } from './form-handler';

/** The button of the page behind a mailed link to leave; or, without a sentence beside it, the mail program's own. */
export const unsubscribe: FormHandler = {
  typed: [],
  pageOf: ({ token }) => tokenPath('unsubscribe', token),
  async submit({ fields, address }) {
    const exit = fields.wording ? '/newsletter/unsubscribe' : 'one-click';
    try {
      await endSubscription(tokenForm.parse({ wording: oneClickWording, ...fields }), exit);
    } catch (error) {
      // Only guesses count: a mail provider presses the button for thousands of people from one address.
      if (error instanceof AppError && error.code === 'not-found') await countPress('token', address);
      throw error;
    }
    return '/newsletter/ended';
  },
};
