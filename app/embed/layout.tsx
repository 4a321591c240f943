import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { getEnv } from '@/lib/env';
import '@/components/ui/tokens.css';
import '@/components/draws/embed/embed.css';

// Rendered on each request: the layer in front of Next keeps the documents.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(getEnv().siteUrl), robots: { index: false } };
}

/** A page for a frame on another site: no masthead, no script, no fonts to load. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-CA">
      <body>{children}</body>
    </html>
  );
}
