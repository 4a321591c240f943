'use client';

import { Button } from '@/components/desk/button';
import { Notice } from '@/components/desk/notice';
import { PageHeader } from '@/components/desk/page-header';

/** What stands in place of a desk page that could not be made. The log has the rest under the id. */
export default function DeskError({ error }: { error: Error & { digest?: string } }) {
  return (
    <>
      <PageHeader title="This page could not be shown" />
      <Notice kind="error">
        Something went wrong on our side{error.digest && ` (error ${error.digest})`}. Try again; if it goes
        on, tell whoever keeps this site.
      </Notice>
      <p className="row">
        <Button onClick={() => window.location.reload()}>Try again</Button>
      </p>
    </>
  );
}
