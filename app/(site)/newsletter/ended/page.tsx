import type { Metadata } from 'next';
import { AnswerPage } from '../answer-page';

export const metadata: Metadata = { title: 'You are unsubscribed', robots: { index: false } };

export default function EndedPage() {
  return (
    <AnswerPage
      path="/newsletter/ended"
      title="You are unsubscribed"
      standfirst="It is done: what that link was about is not sent to your address any more."
    >
      <p>
        Was it a slip? <a href="/newsletter">Subscribe again</a> at any time.
      </p>
    </AnswerPage>
  );
}
