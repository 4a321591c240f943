'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import type { TopicChoice } from '@/lib/newsletter/intake/topic-list';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { SubscriberImportForm } from './import-form';
import { FaultsTable, OutcomeCounts, SampleTable } from './import-outcome';
import { useSubscriberImport } from './use-subscriber-import';

/** Subscribers from a file: choose it, see what it would do, import it. */
export function ImportSubscribers({ topics }: { topics: TopicChoice[] }) {
  const { step, busy, preview, write, leave } = useSubscriberImport();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The buttons that were pressed are gone: what came of it takes the focus.
    if (step.at !== 'choose' || step.problem) top.current?.focus();
  }, [step]);
  return (
    <div className="stack">
      {/* It stays, hidden, so that nothing typed is lost on the way back. */}
      <div hidden={step.at !== 'choose'} className="stack">
        {step.at === 'choose' && step.problem && (
          <Notice kind="error" ref={top}>
            {step.problem}
          </Notice>
        )}
        <SubscriberImportForm
          topics={topics}
          fields={step.at === 'choose' ? step.fields : {}}
          isBusy={busy}
          onPreview={preview}
        />
      </div>
      {step.at === 'preview' && (
        <>
          <div ref={top} tabIndex={-1} className="stack">
            <h2>What {step.plan.file.name} would do</h2>
            {step.problem && <Notice kind="error">{step.problem}</Notice>}
            <OutcomeCounts plan={step.plan} isDone={false} />
          </div>
          <div className="row">
            {step.plan.counts.added > 0 && (
              <Button kind="primary" isBusy={busy} onClick={write}>
                Import
              </Button>
            )}
            <Button onClick={leave}>Back</Button>
          </div>
          <SampleTable plan={step.plan} />
          <FaultsTable plan={step.plan} />
        </>
      )}
      {step.at === 'done' && (
        <>
          <Notice kind="done" ref={top}>
            <p>The file is imported.</p>
            <OutcomeCounts plan={step.plan} isDone />
          </Notice>
          <FaultsTable plan={step.plan} />
          <div className="row">
            <Link href="/admin/subscribers" className="button" prefetch={false}>
              See the subscribers
            </Link>
            <Button onClick={leave}>Import another file</Button>
          </div>
        </>
      )}
    </div>
  );
}
