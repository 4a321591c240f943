import type { Metadata } from 'next';
import { CommentAnswer } from '../comment-answer';

export const metadata: Metadata = { title: 'You get no mails of replies', robots: { index: false } };

export default function LeftPage() {
  return (
    <CommentAnswer
      path="/comments/left"
      title="You get no mails of replies"
      standfirst="It is done, for all your comments on this site."
    />
  );
}
