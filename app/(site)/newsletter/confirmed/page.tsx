import type { Metadata } from 'next';
import { AnswerPage } from '../answer-page';

export const metadata: Metadata = { title: 'You are subscribed', robots: { index: false } };

export default function ConfirmedPage() {
  return (
    <AnswerPage
      path="/newsletter/confirmed"
      title="You are subscribed"
      standfirst="Thank you. The newsletter comes once a week, to the address that you confirmed."
    >
      <p>
        A welcome mail is on its way. Keep it: its link ends the subscription at any time. Until the first
        newsletter comes, <a href="/draws/express-entry">every round since 2015</a> is here.
      </p>
    </AnswerPage>
  );
}
