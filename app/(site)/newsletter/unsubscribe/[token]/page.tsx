import type { Metadata } from 'next';
import { LinkForm } from '@/components/newsletter/link-form';
import { getUnsubscribeLink } from '@/lib/newsletter/queries';
import { endWording, tokenPath } from '@/lib/newsletter/schema';
import { readFormState } from '../../../form-state';
import { AnswerPage } from '../../answer-page';

export const metadata: Metadata = {
  title: 'Leave the newsletter',
  robots: { index: false },
};

export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [link, formState] = await Promise.all([getUnsubscribeLink(token), readFormState('unsubscribe')]);
  const path = tokenPath('unsubscribe', token);
  if (link.state === 'unknown' || link.state === 'gone') {
    return (
      <AnswerPage
        path={path}
        status={404}
        title="This link is not known here"
        standfirst="It may have been cut when it was copied. Open it from the mail itself, or use the link in a newer one."
      />
    );
  }
  if (link.state === 'done') {
    const standfirst = `${link.email} gets no newsletter. There is nothing left to do.`;
    return <AnswerPage path={path} title="You are unsubscribed" standfirst={standfirst} />;
  }
  return (
    <AnswerPage path={path} title="Leave the newsletter" standfirst={`For ${link.email}`}>
      <LinkForm
        action="/api/forms/unsubscribe"
        token={token}
        wording={endWording}
        button="Unsubscribe"
        message={formState?.message ?? ''}
      />
    </AnswerPage>
  );
}
