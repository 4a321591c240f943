import type { Metadata } from 'next';
import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';

export const metadata: Metadata = { title: 'Not found' };

export default function DeskNotFound() {
  return (
    <>
      <PageHeader title="There is nothing here" />
      <p>
        The page does not exist, or your role does not open it.{' '}
        <Link href="/admin">Go to the desk’s start</Link>.
      </p>
    </>
  );
}
