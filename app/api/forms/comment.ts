import { postComment } from '@/lib/comments/post-comment';
import { countAttempt } from '@/lib/comments/rules/limits';
import { commentForm } from '@/lib/comments/schema';
import { sitePath } from '@/lib/newsletter/schema';
import type { FormHandler } from './form-handler';

/** A comment or a reply below a story. */
export const comment: FormHandler = {
  typed: ['name', 'email', 'comment', 'replies'],
  pageOf: ({ page }) => sitePath.catch('/').parse(page),
  async submit({ fields, address }) {
    const form = commentForm.parse(fields);
    await countAttempt('comment', address);
    const { outcome, articleUrl } = await postComment(form, address);
    return `${articleUrl}/comments/${outcome}#answer`;
  },
};
