import type { Metadata } from 'next';
import { KeyForm } from '@/components/comments/key-form';
import type { KeyState } from '@/lib/comments/replies/answer-mail';
import { keyPath } from '@/lib/comments/schema';
import { readFormState } from '../form-state';
import { CommentAnswer } from './comment-answer';

const unknown = {
  status: 404,
  title: 'This link is not known here',
  standfirst: 'It may have been cut when it was copied. Open it from the mail itself, or use a newer one.',
} as const;
const gone = {
  status: 410,
  title: 'This link no longer works',
  standfirst: 'It is too old. Tick the box again with your next comment to get a new one.',
} as const;

const pages = {
  confirm: {
    form: 'confirm-replies',
    ready: { title: 'Mails of replies', standfirst: 'Do you want a mail when somebody replies to you?' },
    done: { title: 'You get mails of replies', standfirst: 'There is nothing left to do.' },
    button: 'Confirm',
  },
  leave: {
    form: 'leave-replies',
    ready: { title: 'End mails of replies', standfirst: 'For all your comments on this site, at once.' },
    done: { title: 'You get no mails of replies', standfirst: 'There is nothing left to do.' },
    button: 'Unsubscribe',
  },
} as const;

/** Says in its title what the page says. */
export function keyMetadata(kind: keyof typeof pages, state: KeyState): Metadata {
  const { ready, done } = pages[kind];
  const { title } = { unknown, gone, done, ready }[state];
  return { title, robots: { index: false } };
}

/** The page behind a link in a mail about replies: what it can do, at the press of its one button. */
export async function KeyPage(props: { kind: keyof typeof pages; mailKey: string; state: KeyState }) {
  const { kind, mailKey, state } = props;
  const path = keyPath(kind, mailKey);
  const { form, ready, done, button } = pages[kind];
  if (state === 'unknown') return <CommentAnswer path={path} {...unknown} />;
  if (state === 'gone') return <CommentAnswer path={path} {...gone} />;
  if (state === 'done') return <CommentAnswer path={path} {...done} />;
  const formState = await readFormState(form);
  return (
    <CommentAnswer path={path} {...ready}>
      <KeyForm form={form} mailKey={mailKey} button={button} message={formState?.message ?? ''} />
    </CommentAnswer>
  );
}
