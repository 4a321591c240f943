'use client';

import { useState } from 'react';
import type { Problem } from '@/lib/articles/writing/checks/schema';
import type { useArticleText } from '../article/use-article-text';
import { applyFix, fixLabels } from './apply-fix';
import './checks.css';
import { goTo } from './places';
import { useChecks } from './use-checks';

/** How many warnings stand there before one asks for all of them. */
const few = 6;

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function summary(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'Nothing found.';
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')];
  return parts.filter(Boolean).join(', ');
}

/** What stands against publishing, found while one writes: errors first, each a way to its place. */
export function ChecksPanel(props: {
  articleId: number | null;
  form: Pick<ReturnType<typeof useArticleText>, 'readyEditor' | 'text'>;
}) {
  const { readyEditor: editor, text } = props.form;
  const [isWhole, setWhole] = useState(false);
  const problems = useChecks(editor, text, props.articleId);
  const errors = problems?.filter(({ kind }) => kind === 'error') ?? [];
  const warnings = problems?.filter(({ kind }) => kind === 'warning') ?? [];
  const shown = [...errors, ...(isWhole ? warnings : warnings.slice(0, few))];
  const item = (problem: Problem, place: number) => {
    const { kind, message, fix } = problem;
    return (
      <li key={`${message} ${place}`} className={`check-found check-${kind}`}>
        <button
          type="button"
          className="check-place"
          title="Show the place"
          onClick={() => editor && goTo(editor, problem)}
        >
          <span className="visually-hidden">{kind === 'error' ? 'Error: ' : 'Warning: '}</span>
          {message}
        </button>
        {fix && (
          <button
            type="button"
            className="check-fix"
            aria-label={`${fixLabels[fix.kind]}: ${message}`}
            onClick={() => editor && applyFix(editor, problem)}
          >
            {fixLabels[fix.kind]}
          </button>
        )}
      </li>
    );
  };

  return (
    <section className="checks-panel" aria-labelledby="checks-title">
      <div className="checks-head">
        <h2 id="checks-title">Checks</h2>
        <p role="status" className={errors.length > 0 ? 'check-count check-count-error' : 'check-count'}>
          {problems ? summary(errors.length, warnings.length) : '…'}
        </p>
      </div>
      {errors.length > 0 && <p className="check-note">Errors stop publishing; warnings do not.</p>}
      {shown.length > 0 && <ul>{shown.map(item)}</ul>}
      {warnings.length > few && (
        <button
          type="button"
          className="check-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : `Show all ${warnings.length} warnings`}
        </button>
      )}
    </section>
  );
}
