/**
 * Lets the editor know where the caret stands before a key acts there. The browser moves the caret at once but
 * tells of it in a later task; on a busy machine the next key overtakes that, and Enter after Ctrl+End would split
 * the line where the caret was before.
 */
export function readCaret(_view: unknown, event: KeyboardEvent): void {
  if (!event.isComposing) document.dispatchEvent(new Event('selectionchange'));
}
