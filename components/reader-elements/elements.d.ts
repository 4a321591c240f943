import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': HTMLAttributes<HTMLElement> & { from: string };
      'chart-tip': HTMLAttributes<HTMLElement>;
      'page-watch': HTMLAttributes<HTMLElement>;
      'search-suggest': HTMLAttributes<HTMLElement>;
      'share-link': HTMLAttributes<HTMLElement> & { url?: string };
    }
  }
}
