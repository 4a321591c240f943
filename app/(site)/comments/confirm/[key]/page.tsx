import type { Metadata } from 'next';
import { getConfirmState } from '@/lib/comments/replies/answer-mail';
import { KeyPage } from '../../key-page';

export const metadata: Metadata = { title: 'Mails of replies', robots: { index: false } };

export default async function ConfirmPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return <KeyPage kind="confirm" mailKey={key} state={await getConfirmState(key)} />;
}
