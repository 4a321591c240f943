import { SignUpForm } from '@/components/newsletter/sign-up-form';
import { TopicFields } from '@/components/newsletter/topic-fields';
import { PageHead } from '@/components/site/page-head';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { kindsSentNow, type TopicKind } from '@/lib/newsletter/topics/schema';
import { readFormState } from '../form-state';
import { Frame } from '../frame';
import { pageMetadata } from '../page-metadata';

const path = '/newsletter';
const standfirst =
  'Every draw that counts, what changed, and what it means, by mail: you choose which, and how often.';

export const metadata = pageMetadata({ title: 'The newsletter', description: standfirst, path });

const kinds: Record<TopicKind, string> = {
  weekly: 'Weekly newsletter',
  daily: 'Daily brief',
  section: 'New stories by section',
  alert: 'Draw alerts',
};

export default async function NewsletterPage() {
  const [formState, choices] = await Promise.all([readFormState('subscribe'), getTopicChoices()]);
  const isSent = (kind: string) => kindsSentNow.some((sent) => sent === kind);
  return (
    <Frame path={path} hasSignUp={false} reads={[choices]}>
      <PageHead title="The newsletter" standfirst={standfirst} />
      <SignUpForm formState={formState} page={path}>
        <TopicFields choices={choices.data} formState={formState} chosen={['weekly']} />
      </SignUpForm>
      <div className="prose-page">
        <h2>What is sent today</h2>
        <ul>
          {Object.entries(kinds).map(([kind, label]) => (
            <li key={kind}>
              {label}: {isSent(kind) ? 'sent now' : 'starts soon'}.
            </li>
          ))}
        </ul>
        <p>
          What starts soon is not sent yet. Once you have confirmed, we keep your choice and begin with it;
          until then the only mails are those about your subscription itself.
        </p>
        <h2>What we keep</h2>
        <p>
          Your address, what you chose, when and where you asked and confirmed, and nothing else. The mails
          carry no tracking picture. Links may pass by our site, which counts how often each was followed,
          never by whom: everybody gets the same ones. Every mail has a link that ends it.
        </p>
      </div>
    </Frame>
  );
}
