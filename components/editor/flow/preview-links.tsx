'use client';

import { useState } from 'react';
import type { usePreview } from './use-preview';

/** Who else could read the text before it is out: the open preview links, to pass on or to end. */
export function PreviewLinks({ preview }: { preview: ReturnType<typeof usePreview> }) {
  const { state, message, isBusy, onEnd } = preview;
  const [isCopied, setCopied] = useState(false);
  if (state.openLinks === 0 && !message) return null;

  const copy = async () => {
    if (!state.path) return;
    await navigator.clipboard.writeText(new URL(state.path, window.location.href).href);
    setCopied(true);
  };
  return (
    <section className="flow-part" aria-labelledby="previews-title">
      <h2 id="previews-title">Preview</h2>
      {state.openLinks > 0 && (
        <>
          <p>
            {state.openLinks === 1 ? 'One link is open' : `${state.openLinks} links are open`} until{' '}
            {state.lastUntil}. Whoever has it reads what was saved last.
          </p>
          <p className="flow-acts">
            {state.path && (
              <button type="button" onClick={copy}>
                Copy my link
              </button>
            )}
            <button type="button" onClick={onEnd} aria-disabled={isBusy || undefined}>
              Close all links
            </button>
          </p>
        </>
      )}
      <p role="status" className="field-hint">
        {message || (isCopied ? 'Copied.' : '')}
      </p>
    </section>
  );
}
