import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';
import { ActForm } from '@/components/desk/stories/act-form';
import { beginEditionAction } from './actions';

/** The newsletter desk's name, and the ways to an edition. */
export function NewsletterHead() {
  return (
    <PageHeader title="Newsletter">
      <ActForm
        action={beginEditionAction}
        fields={{ from: 'week' }}
        label="Draft this week’s edition"
        kind="primary"
      />
      <ActForm action={beginEditionAction} fields={{ from: 'nothing' }} label="New edition" />
      <Link href="/admin/newsletter/segments" className="button" prefetch={false}>
        Segments
      </Link>
    </PageHeader>
  );
}
