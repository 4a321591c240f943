import type { Metadata } from 'next';
import { cache } from 'react';
import { LinkForm } from '@/components/newsletter/link-form';
import { TopicList } from '@/components/newsletter/topic-list';
import { getConfirmLink } from '@/lib/newsletter/queries';
import { tokenPath, wordingFor } from '@/lib/newsletter/schema';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { startsSoonWords, topicWords } from '@/lib/newsletter/topics/topic-words';
import { readFormState } from '../../../form-state';
import { AnswerPage } from '../../answer-page';
import { ends } from './ends';

const readyTitle = 'Confirm your subscription';
const doneTitle = 'You are subscribed';
const readLink = cache(getConfirmLink);
type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { state } = await readLink((await params).token);
  const titles = { ready: readyTitle, done: doneTitle, unknown: ends.unknown.title, gone: ends.gone.title };
  return { title: titles[state], robots: { index: false } };
}

export default async function ConfirmPage({ params }: Props) {
  const { token } = await params;
  const [link, formState, { data: choices }] = await Promise.all([
    readLink(token),
    readFormState('confirm-subscription'),
    getTopicChoices(),
  ]);
  const path = tokenPath('confirm', token);
  if (link.state === 'unknown' || link.state === 'gone') {
    return (
      <AnswerPage path={path} {...ends[link.state]}>
        <p>
          <a href="/newsletter">Sign up for the newsletter</a>
        </p>
      </AnswerPage>
    );
  }
  if (link.state === 'done') {
    const standfirst = `${link.email} is subscribed already. There is nothing left to do.`;
    return <AnswerPage path={path} title={doneTitle} standfirst={standfirst} />;
  }
  return (
    <AnswerPage path={path} title={readyTitle} standfirst={`For ${link.email}`}>
      <TopicList words={link.topics.map((topic) => topicWords(topic, choices))} />
      <p>{startsSoonWords(link.topics, choices)}</p>
      <LinkForm
        action="/api/forms/confirm-subscription"
        token={token}
        wording={wordingFor('confirm', link.topics)}
        button="Confirm subscription"
        message={formState?.message ?? ''}
      />
    </AnswerPage>
  );
}
