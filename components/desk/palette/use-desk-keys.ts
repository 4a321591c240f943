import { useEffect, useRef } from 'react';

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

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
      const isTyping = event.target instanceof Element && event.target.closest(typing) !== null;
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
