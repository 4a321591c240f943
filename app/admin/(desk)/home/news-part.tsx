import { EmptyState } from '@/components/desk/empty-state';
import { ChangedStories } from '@/components/desk/stories/changed-stories';
import { HomePart } from '@/components/desk/stories/home-part';
import { UntoldTable } from '@/components/desk/stories/untold-table';
import { can, type StaffMember } from '@/lib/accounts/abilities';
import { listChangedStories } from '@/lib/articles/news/changed-stories';
import { listUntoldDraws } from '@/lib/articles/news/untold-draws';
import { checkFiguresAction } from '../articles/changed/actions';
import { draftStoryAction } from '../draws/[program]/[number]/actions';

const shown = 5;

/** What the records bring to the stories: figures that changed beneath them, rounds that none tells. */
export async function NewsPart({ staff }: { staff: StaffMember }) {
  const [changed, untold] = await Promise.all([
    listChangedStories(staff, { limit: shown }),
    listUntoldDraws(staff, { limit: shown, onlyNew: true }),
  ]);
  return (
    <>
      {changed.stories.length > 0 && (
        <HomePart
          title="Stories with changed figures"
          all={{ href: '/admin/articles/changed', label: 'All changed stories' }}
        >
          <ChangedStories
            stories={changed.stories}
            check={can(staff, 'article.publish-own') ? checkFiguresAction : null}
          />
        </HomePart>
      )}
      <HomePart
        title="New rounds without a story"
        all={{ href: '/admin/draws/untold', label: 'All rounds without a story' }}
      >
        {untold.draws.length > 0 ? (
          <UntoldTable draws={untold.draws} draft={draftStoryAction} />
        ) : (
          <EmptyState>Every round of the last 60 days has its story.</EmptyState>
        )}
      </HomePart>
    </>
  );
}
