import { endSubscription } from '@/lib/newsletter/end-subscription';
import { countPress } from '@/lib/newsletter/limits';
import { oneClickWording, tokenForm, tokenPath } from '@/lib/newsletter/schema';
import type { FormHandler } from './form-handler';

/** The button of the page behind a mailed link to leave; or, without a sentence beside it, the mail program's own. */
export const unsubscribe: FormHandler = {
  typed: [],
  pageOf: ({ token }) => tokenPath('unsubscribe', token),
  async submit({ fields, address }) {
    await countPress('token', address);
    const exit = fields.wording ? '/newsletter/unsubscribe' : 'one-click';
    await endSubscription(tokenForm.parse({ wording: oneClickWording, ...fields }), exit);
    return '/newsletter/ended';
  },
};
