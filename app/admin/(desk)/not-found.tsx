import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';

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
