import { SignUpForm } from '@/components/newsletter/sign-up-form';
import { PageHead } from '@/components/site/page-head';
import { readFormState } from '../form-state';
import { Frame } from '../frame';
import { pageMetadata } from '../page-metadata';

const path = '/newsletter';
const standfirst = 'Every draw that counts, what changed, and what it means. Once a week, in one mail.';

export const metadata = pageMetadata({ title: 'The newsletter', description: standfirst, path });

export default async function NewsletterPage() {
  const formState = await readFormState('subscribe');
  return (
    <Frame path={path} hasSignUp={false}>
      <PageHead title="The newsletter" standfirst={standfirst} />
      <SignUpForm formState={formState} page={path} />
      <div className="prose-page">
        <h2>What you get</h2>
        <ul>
          <li>The week’s rounds with their figures, each linked to its record and its source.</li>
          <li>What changed in the programs, in plain words.</li>
          <li>Corrections, where we had a figure wrong.</li>
        </ul>
        <h2>What we keep</h2>
        <p>
          Your address, when and where you asked and confirmed, and nothing else. The mails carry no tracking
          picture and no tracked links. Every one of them has a link that ends it.
        </p>
      </div>
    </Frame>
  );
}
