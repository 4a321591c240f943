'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { ImportChoiceForm } from './import-choice';
import { ImportCounts } from './import-counts';
import { ImportPreview } from './import-preview';
import { useImport } from './use-import';

/** The official rounds: choose a file or fetch it, see what it would do, import it. */
export function ImportRounds({ sourceUrl }: { sourceUrl: string }) {
  const { step, busy, preview, write, lookAgain, leave } = useImport();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The buttons that were pressed are gone: what came of it takes the focus.
    if (step.at !== 'choose' || step.problem) top.current?.focus();
  }, [step]);
  return (
    <div className="stack">
      {step.at === 'choose' && (
        <>
          {step.problem && (
            <Notice kind="error" ref={top}>
              <strong>Nothing was written.</strong> {step.problem}
            </Notice>
          )}
          <ImportChoiceForm sourceUrl={sourceUrl} isBusy={busy !== null} onPreview={preview} />
        </>
      )}
      {step.at === 'preview' && (
        <div ref={top} tabIndex={-1}>
          <ImportPreview
            plan={step.plan}
            problem={step.problem}
            busy={busy}
            onImport={write}
            onLookAgain={lookAgain}
            onLeave={leave}
          />
        </div>
      )}
      {step.at === 'done' && (
        <>
          <Notice kind="done" ref={top}>
            <p>The file is imported.</p>
            <ImportCounts counts={step.plan.counts} />
            {step.plan.counts.flagged > 0 && (
              <p>
                <Link href="/admin/draws?show=flagged" prefetch={false}>
                  See what is being checked
                </Link>
              </p>
            )}
          </Notice>
          <div>
            <Button onClick={leave}>Import another file</Button>
          </div>
        </>
      )}
    </div>
  );
}
