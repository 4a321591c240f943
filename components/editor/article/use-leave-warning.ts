import { useEffect } from 'react';

const question = 'Your changes are not saved. Leave the page anyway?';

/** Asks before the page is left, by closing it or by one of its links. */
export function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const staysHere =
        !link?.href || link.target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey;
      if (staysHere || link.hash || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [isDirty]);
}
