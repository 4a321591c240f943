import { DrawsTable } from '@/components/desk/draws/draws-table';
import { EmptyState } from '@/components/desk/empty-state';
import { HomePart } from '@/components/desk/stories/home-part';
import type { StaffMember } from '@/lib/accounts/abilities';
import { listDeskDraws } from '@/lib/draws/desk';
import { listLatestExpressEntryDraws, listLatestPnpDraws } from '@/lib/draws/queries';

const shown = 5;
const flaggedFilter = { program: '', search: '', show: 'flagged', after: '' } as const;

/** Draws with figures that are being checked; nothing where there are none. */
export async function FlaggedPart({ staff }: { staff: StaffMember }) {
  const { draws } = await listDeskDraws(staff, flaggedFilter);
  if (draws.length === 0) return null;
  return (
    <HomePart
      title="Figures being checked"
      all={{ href: '/admin/draws?show=flagged', label: 'All draws being checked' }}
    >
      <DrawsTable draws={draws.slice(0, shown)} />
    </HomePart>
  );
}

/** The newest draws of either kind. */
export async function NewestDrawsPart() {
  const [federal, provincial] = await Promise.all([
    listLatestExpressEntryDraws(shown),
    listLatestPnpDraws(shown),
  ]);
  return (
    <HomePart title="Newest draws" all={{ href: '/admin/draws', label: 'All draws' }}>
      {federal.data.length > 0 && <DrawsTable caption="Newest draws of Express Entry" draws={federal.data} />}
      {provincial.data.length > 0 && (
        <DrawsTable caption="Newest draws of the provinces" draws={provincial.data} />
      )}
      {federal.data.length + provincial.data.length === 0 && (
        <EmptyState>No draw yet. Import the official rounds, or add one.</EmptyState>
      )}
    </HomePart>
  );
}
