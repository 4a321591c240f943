import { SignUpForm } from '@/components/newsletter/sign-up-form';
import { TopicFields } from '@/components/newsletter/topic-fields';
import { PageHead } from '@/components/site/page-head';
import { formatCalendarDate, todayIn } from '@/lib/dates';
import { listEditionCards } from '@/lib/newsletter/editions/queries';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { isSentNow } from '@/lib/newsletter/topics/topic-words';
import { readFormState } from '../form-state';
import { Frame } from '../frame';
import { pageMetadata } from '../page-metadata';
import { siteData } from '../site-data';
import { KeptData, StartsSoon } from './promises';

const path = '/newsletter';
const standfirst =
  'Every draw that counts, what changed, and what it means, by mail: you choose which, and how often.';

export const metadata = pageMetadata({ title: 'The newsletter', description: standfirst, path });

export default async function NewsletterPage() {
  const [formState, choices, editions, { settings }] = await Promise.all([
    readFormState('subscribe'),
    getTopicChoices(),
    listEditionCards(5),
    siteData(),
  ]);
  const sections = choices.data.sections.map(({ slug }) => `section/${slug}`);
  const isWaiting = ['weekly', 'daily', ...sections].some((topic) => !isSentNow(topic, choices.data));
  return (
    <Frame path={path} hasSignUp={false} reads={[choices, editions]}>
      <PageHead title="The newsletter" standfirst={standfirst} />
      <SignUpForm formState={formState} page={path}>
        <TopicFields choices={choices.data} formState={formState} chosen={['weekly']} />
      </SignUpForm>
      <div className="prose-page">
        {isWaiting && <StartsSoon />}
        {editions.data.length > 0 && (
          <>
            <h2>The newest editions</h2>
            <ul>
              {editions.data.map(({ url, subject, sentAt }) => (
                <li key={url}>
                  <a href={url}>{subject}</a>, {formatCalendarDate(todayIn(settings.timeZone, sentAt))}
                </li>
              ))}
            </ul>
          </>
        )}
        <KeptData />
      </div>
    </Frame>
  );
}
