import type { ActionFailure } from '@/lib/action-result';
import type { ArticleText } from '@/lib/articles/writing/schema';
import type { Outcome } from './autosaver';

/** Whether a save that failed may be tried again by itself. */
export function outcomeOf({ code }: ActionFailure): Outcome {
  switch (code) {
    case 'failed':
    case 'unavailable':
    case 'too-many':
    case 'signed-out':
      return 'retry';
    case 'invalid':
      return 'edit';
    default:
      return 'stop';
  }
}

/** Nothing that would be worth a draft. */
export function isEmptyText(text: ArticleText): boolean {
  const { content = [] } = text.body;
  return !text.headline && !text.standfirst && !content.some((node) => node.content || node.attrs);
}

/** An act whose answer never came. */
export const lostAct: ActionFailure = {
  ok: false,
  code: 'failed',
  message: 'The desk cannot be reached. Your text is saved: check the connection, then try again.',
  fields: {},
};
