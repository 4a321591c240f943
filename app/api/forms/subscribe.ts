import { takeEvenTime } from '@/lib/newsletter/even-time';
import { countPress } from '@/lib/newsletter/limits';
import { requestSubscription } from '@/lib/newsletter/request-subscription';
import { sitePath, subscriptionRequest } from '@/lib/newsletter/schema';
import { readTopicChoice } from '@/lib/newsletter/topics/read-choice';
import type { FormHandler } from './form-handler';

const pageOf: FormHandler['pageOf'] = ({ page }) => sitePath.catch('/newsletter').parse(page);

/** The sign-up of the newsletter, on any page. */
export const subscribe: FormHandler = {
  typed: ['email', 'topic', 'alert', 'score', 'pace'],
  pageOf,
  async submit({ fields, address }) {
    const request = subscriptionRequest.parse({ ...fields, page: pageOf(fields) });
    await countPress('sign-up', address);
    const topics = await readTopicChoice(fields);
    await takeEvenTime(() => requestSubscription(request, topics));
    // Without a fragment of its own the address would take over the form's.
    return '/newsletter/check-your-inbox#answer';
  },
};
