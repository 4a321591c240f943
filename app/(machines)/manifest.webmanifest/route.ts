import { getSettings } from '@/lib/settings/queries';
import { machineAnswer } from '../machine-answer';

// By its name Next would take this for a file and make it during the build, without a database.
export const dynamic = 'force-dynamic';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: purpose === 'any' ? `/icon-${size}.png` : `/icon-maskable-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone that keeps the site on its home screen shows of it. */
export async function GET(): Promise<Response> {
  const { data, tags } = await getSettings();
  const { siteName, tagline } = data;
  const manifest = {
    id: '/',
    name: tagline ? `${siteName}, ${tagline}` : siteName,
    short_name: siteName,
    description: tagline || undefined,
    lang: 'en-CA',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#00664f',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    shortcuts: [
      { name: 'Draws', url: '/draws' },
      { name: 'Express Entry draws', url: '/draws/express-entry' },
    ],
  };
  return machineAnswer({ data: JSON.stringify(manifest), tags }, 'manifest');
}
