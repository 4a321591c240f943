import { useEffect, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { DeskTemplate } from '@/lib/articles/drafting/templates/desk';
import type { TemplatePreview } from '@/lib/articles/drafting/templates/preview-template';

export type PreviewAction = (input: {
  kind: DeskTemplate['kind'];
  headline: string;
  standfirst: string;
  tags: string;
  body: string;
  draw: string;
}) => Promise<ActionResult<TemplatePreview>>;

const pause = 400;

/** Asks for the preview when typing pauses; an answer that comes after a newer question is dropped. */
export function usePreview(
  preview: PreviewAction,
  input: Parameters<PreviewAction>[0],
): { shown: TemplatePreview | null; failure: string } {
  const [shown, setShown] = useState<TemplatePreview | null>(null);
  const [failure, setFailure] = useState('');
  const key = JSON.stringify(input);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const result = await preview(JSON.parse(key)).catch(() => null);
      if (!isWanted) return;
      if (result?.ok) setShown(result.value);
      setFailure(result?.ok ? '' : (result?.message ?? 'The desk cannot be reached.'));
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [preview, key]);
  return { shown, failure };
}
