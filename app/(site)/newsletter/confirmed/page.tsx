import type { Metadata } from 'next';
import { AnswerPage } from '../answer-page';

export const metadata: Metadata = { title: 'You are subscribed', robots: { index: false } };

export default function ConfirmedPage() {
  return (
    <AnswerPage
      path="/newsletter/confirmed"
      title="You are subscribed"
      standfirst="Thank you. What you chose comes to the address that you confirmed, as soon as we send it."
    >
      <p>
        A welcome mail is on its way. Keep it: its links end or change the subscription at any time. Until the
        first newsletter comes, <a href="/draws/express-entry">every round since 2015</a> is here.
      </p>
    </AnswerPage>
  );
}
