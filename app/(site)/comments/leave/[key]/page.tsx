import type { Metadata } from 'next';
import { cache } from 'react';
import { getLeaveState } from '@/lib/comments/replies/answer-mail';
import { KeyPage, keyMetadata } from '../../key-page';

const readState = cache(getLeaveState);
type Props = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return keyMetadata('leave', await readState((await params).key));
}

export default async function LeavePage({ params }: Props) {
  const { key } = await params;
  return <KeyPage kind="leave" mailKey={key} state={await readState(key)} />;
}
