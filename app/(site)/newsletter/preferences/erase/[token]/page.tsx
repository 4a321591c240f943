import type { Metadata } from 'next';
import { LinkForm } from '@/components/newsletter/link-form';
import { getEraseLink } from '@/lib/newsletter/preferences/erase-subscriber';
import { tokenPath } from '@/lib/newsletter/schema';
import { readFormState } from '../../../../form-state';
import { AnswerPage } from '../../../answer-page';
import { UnknownLink } from '../../../unknown-link';

export const metadata: Metadata = { title: 'Erase your data', robots: { index: false } };

export default async function ErasePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [link, formState] = await Promise.all([getEraseLink(token), readFormState('erase-subscriber')]);
  const path = tokenPath('preferences/erase', token);
  if (!link) return <UnknownLink path={path} />;
  return (
    <AnswerPage path={path} title="Erase your data" standfirst={`For ${link.email}`}>
      <LinkForm
        action="/api/forms/erase-subscriber"
        token={token}
        wording="erase-2"
        button="Erase my data"
        message={formState?.message ?? ''}
      />
    </AnswerPage>
  );
}
