import type { Metadata } from 'next';
import { AnswerPage } from '../answer-page';

export const metadata: Metadata = { title: 'Your data is erased', robots: { index: false } };

export default function ErasedPage() {
  return (
    <AnswerPage
      path="/newsletter/erased"
      title="Your data is erased"
      standfirst="Your address, your choices and your consents are gone. No mail is sent to it again, unless you sign up anew yourself."
    />
  );
}
