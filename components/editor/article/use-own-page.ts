import { useEffect } from 'react';

/**
 * A new article gets its address with its first save. The browser's Back to that address brings
 * back the empty page that it began with: the article's own is loaded then.
 */
export function useOwnPage(isNew: boolean): void {
  useEffect(() => {
    if (isNew && window.location.pathname !== '/admin/articles/new') window.location.reload();
  }, [isNew]);
}
