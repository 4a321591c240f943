import { SignUpForm } from '@/components/newsletter/sign-up-form';
import { TopicFields } from '@/components/newsletter/topic-fields';
import { PageHead } from '@/components/site/page-head';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { isSentNow, topicWords } from '@/lib/newsletter/topics/topic-words';
import { readFormState } from '../form-state';
import { Frame } from '../frame';
import { pageMetadata } from '../page-metadata';

const path = '/newsletter';
const standfirst =
  'Every draw that counts, what changed, and what it means, by mail: you choose which, and how often.';

export const metadata = pageMetadata({ title: 'The newsletter', description: standfirst, path });

export default async function NewsletterPage() {
  const [formState, choices] = await Promise.all([readFormState('subscribe'), getTopicChoices()]);
  const sections = choices.data.sections.map(({ slug }) => `section/${slug}`);
  const topics = ['weekly', 'daily', ...sections];
  return (
    <Frame path={path} hasSignUp={false} reads={[choices]}>
      <PageHead title="The newsletter" standfirst={standfirst} />
      <SignUpForm formState={formState} page={path}>
        <TopicFields choices={choices.data} formState={formState} chosen={['weekly']} />
      </SignUpForm>
      <div className="prose-page">
        <h2>What is sent today</h2>
        <ul>
          <li>Draw alerts: sent now.</li>
          {topics.map((topic) => (
            <li key={topic}>
              {topicWords(topic, choices.data)}: {isSentNow(topic, choices.data) ? 'sent now' : 'starts soon'}
              .
            </li>
          ))}
        </ul>
        <p>
          Of what starts soon no edition has gone out yet. Once you have confirmed, we keep your choice and
          begin with it; until then the only mails are those about your subscription itself.
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
