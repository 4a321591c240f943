import type { Metadata } from 'next';
import Link from 'next/link';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
import { SettingsForm } from '@/components/desk/settings/settings-form';
import { listActivity } from '@/lib/accounts/activity/list-activity';
import { noFilter } from '@/lib/accounts/activity/schema';
import { getDeskSettings } from '@/lib/accounts/site/keep-settings';
import { zoneChoices } from '@/lib/settings/words';
import { pageStaff } from '../../page-staff';
import { keepSettingsAction } from './actions';
import { SettingsHistory } from './settings-history';

export const metadata: Metadata = { title: 'Settings' };

const others = [
  { href: '/admin/comments/rules', label: 'Rules of comments' },
  { href: '/admin/settings/templates', label: 'Templates of stories' },
];

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const staff = await pageStaff('settings.keep');
  const { done } = await searchParams;
  const [settings, { entries, next }] = await Promise.all([
    getDeskSettings(staff),
    listActivity(staff, { ...noFilter, kind: 'settings' }, 10),
  ]);
  return (
    <div className="stack" key={`${done}-${entries[0]?.id}`}>
      <PageHeader title="Settings" />
      {done === 'saved' && (
        <ArrivalNotice>Settings saved. Pages show them within a second or two.</ArrivalNotice>
      )}
      <p className="muted">
        Elsewhere:{' '}
        {others.map(({ href, label }, place) => (
          <span key={href}>
            {place > 0 && ' · '}
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </span>
        ))}
      </p>
      <SettingsForm action={keepSettingsAction} settings={settings} zones={zoneChoices(settings.timeZone)} />
      <SettingsHistory entries={entries} hasMore={Boolean(next)} timeZone={settings.timeZone} />
    </div>
  );
}
