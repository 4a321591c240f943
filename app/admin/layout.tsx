import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { sansFace } from '@/components/ui/sans-face';
import '@/components/ui/tokens.css';
import '@/components/article/focus.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/forms.css';
import './styles/lists.css';
import './styles/pickers.css';
import './styles/dialogs.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s · Desk' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-CA" className={sansFace}>
      <body>{children}</body>
    </html>
  );
}
