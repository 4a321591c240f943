import type { Metadata } from 'next';
import { cache } from 'react';
import { getConfirmState } from '@/lib/comments/replies/answer-mail';
import { KeyPage, keyMetadata } from '../../key-page';

const readState = cache(getConfirmState);
type Props = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return keyMetadata('confirm', await readState((await params).key));
}

export default async function ConfirmPage({ params }: Props) {
  const { key } = await params;
  return <KeyPage kind="confirm" mailKey={key} state={await readState(key)} />;
}
