import Link from 'next/link';
import { ActivityList } from '@/components/desk/activity/activity-list';
import { EmptyState } from '@/components/desk/empty-state';
import { Part } from '@/components/desk/parts/part';
import type { Activity } from '@/lib/accounts/activity/list-activity';
import { actWords } from '../activity/act-words';

interface SettingsHistoryProps {
  entries: Activity[];
  hasMore: boolean;
  timeZone: string;
}

/** Who changed what of the settings, the newest first. */
export function SettingsHistory({ entries, hasMore, timeZone }: SettingsHistoryProps) {
  return (
    <Part title="History" about="Who changed what, also of comments’ rules and templates." isWide>
      {entries.length > 0 ? (
        <ActivityList entries={entries} words={actWords} timeZone={timeZone} />
      ) : (
        <EmptyState>Nothing was changed yet: all is as it came.</EmptyState>
      )}
      {hasMore && (
        <p>
          <Link href="/admin/activity?kind=settings" prefetch={false}>
            All changes of settings
          </Link>
        </p>
      )}
    </Part>
  );
}
