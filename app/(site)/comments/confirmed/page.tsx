import type { Metadata } from 'next';
import { CommentAnswer } from '../comment-answer';

export const metadata: Metadata = { title: 'You get mails of replies', robots: { index: false } };

export default function ConfirmedPage() {
  return (
    <CommentAnswer
      path="/comments/confirmed"
      title="You get mails of replies"
      standfirst="When somebody replies to a comment for which you ticked the box, a mail tells you. Each has a link that ends it."
    />
  );
}
