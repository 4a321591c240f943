import type { Metadata } from 'next';
import { getLeaveState } from '@/lib/comments/replies/answer-mail';
import { KeyPage } from '../../key-page';

export const metadata: Metadata = { title: 'End mails of replies', robots: { index: false } };

export default async function LeavePage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return <KeyPage kind="leave" mailKey={key} state={await getLeaveState(key)} />;
}
