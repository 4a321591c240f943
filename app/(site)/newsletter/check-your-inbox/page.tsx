import type { Metadata } from 'next';
import { confirmDays } from '@/lib/newsletter/schema';
import { AnswerPage } from '../answer-page';

export const metadata: Metadata = { title: 'Check your inbox', robots: { index: false } };

export default function CheckYourInboxPage() {
  return (
    <AnswerPage
      path="/newsletter/check-your-inbox"
      title="Check your inbox"
      standfirst="We have sent an email to the address. What you asked for is done once you press the button on the page that it links to."
    >
      <p>
        The link works for {confirmDays} days. If no mail comes, look in the spam folder, check how the
        address was written, and <a href="/newsletter">try again</a>: an address gets at most one such mail in
        ten minutes.
      </p>
      <p>
        Still nothing? If our mails to an address came back, or one was marked as spam, we send it none until
        somebody here has looked. <a href="/about/contact">Write to us</a>, and we put that right.
      </p>
    </AnswerPage>
  );
}
