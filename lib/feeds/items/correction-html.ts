import { noteWords, type StoryNote } from '@/lib/articles/flow/notes/schema';
import { formatInstant } from '@/lib/dates';
import type { DrawCorrectionView } from '@/lib/draws/views';
import { type Html, html } from '@/lib/portable/html';

/** One correction in a line: "Corrected November 22, 2026 at 4:51 a.m. EST: CRS cut-off 518, was 517. A wrong digit." */
export function correctionLine(correction: DrawCorrectionView, timeZone: string, of = ''): string {
  const { label, oldText, newText, at, reason } = correction;
  const subject = of ? `${of}, ${label}` : label;
  return `Corrected ${formatInstant(at, timeZone)}: ${subject} ${newText}, was ${oldText}. ${reason}`.trim();
}

/** A story's own note in a line: "Updated November 22, 2026 at 4:51 a.m. EST: The province answered." */
export function noteLine({ kind, at, text }: StoryNote, timeZone: string): string {
  return `${noteWords[kind]} ${formatInstant(at, timeZone)}: ${text}`;
}

/** What was corrected, where a reader of a feed sees it first. */
export function correctionsHtml(lines: string[]): Html | false {
  return lines.length > 0 && html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
