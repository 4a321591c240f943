import { useEffect, useRef } from 'react';

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

/** Whether somebody types in it; a dialog that has closed keeps the focus for a moment. */
const isField = (target: Element) =>
  target.closest(typing) !== null && target.closest('dialog:not([open])') === null;

/** The keys that every desk page has. One that a part of the page has taken for itself is left to it. */
export function useDeskKeys(keys: { find: () => void; help: () => void }): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
      const isTyping = event.target instanceof Element && isField(event.target);
      const isHelp = event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping;
      if (!isFind && !isHelp) return;
      // A dialog of the page's own is finished first.
      const other = document.querySelector('dialog:modal:not([data-desk-keys])');
      if (other) return;
      event.preventDefault();
      if (isFind) newest.current.find();
      else newest.current.help();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
