import { confirmReplies, leaveReplies } from '@/lib/comments/replies/answer-mail';
import { countAttempt } from '@/lib/comments/rules/limits';
import { keyPath } from '@/lib/comments/schema';
import { AppError } from '@/lib/errors';
import type { FormHandler } from './form-handler';

/** Does what a mailed key grants. Only guesses count: a mail provider presses for thousands of people. */
async function withKey(act: (key: string) => Promise<void>, key: string, address: string): Promise<void> {
  try {
    await act(key);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') await countAttempt('comment-key', address);
    throw error;
  }
}

/** The button of the page behind a mailed link that begins mails of replies. */
export const confirmReplyMails: FormHandler = {
  typed: [],
  pageOf: ({ token }) => keyPath('confirm', token),
  async submit({ fields, address }) {
    await withKey(confirmReplies, fields.token ?? '', address);
    return '/comments/confirmed';
  },
};

/** The button that ends them: on its page, or the mail program's own. */
export const leaveReplyMails: FormHandler = {
  typed: [],
  pageOf: ({ token }) => keyPath('leave', token),
  async submit({ fields, address }) {
    await withKey(leaveReplies, fields.token ?? '', address);
    return '/comments/left';
  },
};
