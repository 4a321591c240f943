import type { Metadata } from 'next';
import { cache } from 'react';
import { AddTopicsForm } from '@/components/newsletter/preferences/add-topics-form';
import { CurrentTopics } from '@/components/newsletter/preferences/current-topics';
import { DataForms } from '@/components/newsletter/preferences/data-forms';
import { getPreferences } from '@/lib/newsletter/preferences/get-preferences';
import { tokenPath } from '@/lib/newsletter/schema';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { startsSoonWords, topicWords } from '@/lib/newsletter/topics/topic-words';
import { readFormState } from '../../../form-state';
import { AnswerPage } from '../../answer-page';
import { UnknownLink, unknownLinkTitle } from '../../unknown-link';

const readPreferences = cache(getPreferences);
type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const isKnown = (await readPreferences((await params).token)) !== null;
  return { title: isKnown ? 'What you get' : unknownLinkTitle, robots: { index: false } };
}

export default async function PreferencesPage({ params }: Props) {
  const { token } = await params;
  const [preferences, { data: choices }, added, stopped, asked] = await Promise.all([
    readPreferences(token),
    getTopicChoices(),
    readFormState('add-topics'),
    readFormState('stop-topics'),
    readFormState('subscriber-data'),
  ]);
  const path = tokenPath('preferences', token);
  if (!preferences) return <UnknownLink path={path} />;
  const { email, topics } = preferences;
  const named = topics.map((key) => ({ key, words: topicWords(key, choices) }));
  return (
    <AnswerPage path={path} title="What you get" standfirst={`For ${email}`}>
      <p>{startsSoonWords(topics, choices)}</p>
      <CurrentTopics token={token} topics={named} formState={stopped} />
      <h2>Add more</h2>
      <AddTopicsForm token={token} choices={choices} formState={added} taken={topics} />
      <h2>Your data</h2>
      <p>
        This page may have been forwarded, so we first send a link to the address itself: one to download what
        we keep of you as a file, or one to erase it.
      </p>
      <DataForms token={token} message={asked?.message ?? ''} />
    </AnswerPage>
  );
}
