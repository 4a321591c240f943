import type { Metadata } from 'next';
import { cache } from 'react';
import { LinkForm } from '@/components/newsletter/link-form';
import { TopicList } from '@/components/newsletter/topic-list';
import { getUnsubscribeLink } from '@/lib/newsletter/queries';
import { tokenPath, wordingFor } from '@/lib/newsletter/schema';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { topicWords } from '@/lib/newsletter/topics/topic-words';
import { readFormState } from '../../../form-state';
import { AnswerPage } from '../../answer-page';
import { unknownLinkTitle } from '../../unknown-link';

const readLink = cache(getUnsubscribeLink);
const readyTitle = 'Leave the newsletter';
const doneTitle = 'You are unsubscribed';
type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { state } = await readLink((await params).token);
  const title = { ready: readyTitle, done: doneTitle, unknown: unknownLinkTitle, gone: unknownLinkTitle }[
    state
  ];
  return { title, robots: { index: false } };
}

export default async function UnsubscribePage({ params }: Props) {
  const { token } = await params;
  const [link, formState, { data: choices }] = await Promise.all([
    readLink(token),
    readFormState('unsubscribe'),
    getTopicChoices(),
  ]);
  const path = tokenPath('unsubscribe', token);
  if (link.state === 'unknown' || link.state === 'gone') {
    return (
      <AnswerPage
        path={path}
        status={404}
        title={unknownLinkTitle}
        standfirst="It may have been cut when it was copied. Open it from the mail itself, or use the link in a newer one."
      />
    );
  }
  if (link.state === 'done') {
    const standfirst = `${link.email} is unsubscribed. There is nothing left to do.`;
    return <AnswerPage path={path} title={doneTitle} standfirst={standfirst} />;
  }
  return (
    <AnswerPage path={path} title={readyTitle} standfirst={`For ${link.email}`}>
      <TopicList words={link.topics.map((topic) => topicWords(topic, choices))} />
      <LinkForm
        action="/api/forms/unsubscribe"
        token={token}
        wording={wordingFor('end', link.topics)}
        button="Unsubscribe"
        message={formState?.message ?? ''}
      />
    </AnswerPage>
  );
}
