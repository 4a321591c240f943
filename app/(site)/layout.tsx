import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { readerFaces } from '@/components/ui/reader-faces';
import { getEnv } from '@/lib/env';
import { ReaderModule } from './reader-module';
import { siteData } from './site-data';
import './site.css';

// Rendered on each request: the layer in front of Next keeps the documents.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1413' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, tagline } = (await siteData()).settings;
  const name = tagline ? `${siteName}, ${tagline}` : siteName;
  return {
    metadataBase: new URL(getEnv().siteUrl),
    title: { default: name, template: `%s | ${siteName}` },
    manifest: '/manifest.webmanifest',
    robots: { index: true, 'max-image-preview': 'large', 'max-snippet': -1 },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-CA" className={readerFaces}>
      <body>
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        {children}
        <ReaderModule />
      </body>
    </html>
  );
}
