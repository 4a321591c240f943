import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';
import { ActForm } from '@/components/desk/stories/act-form';
import { can, type StaffMember } from '@/lib/accounts/abilities';
import type { ArticleUse } from '@/lib/articles/where-used';
import { drawHighlight } from '@/lib/blocks/draw-highlight';
import type { DeskDraw } from '@/lib/draws/desk';
import { draftStoryAction } from './actions';

interface DrawHeadProps extends Pick<DeskDraw, 'draw'> {
  staff: StaffMember;
  uses: ArticleUse[];
}

/** The draw's name, its page for readers, and the story that tells of it or the way to one. */
export function DrawHead({ staff, draw, uses }: DrawHeadProps) {
  const story = uses.find(({ blocks }) => blocks.includes(drawHighlight.label));
  return (
    <PageHeader title={`${draw.programName} ${draw.number}`}>
      <a href={draw.url}>See it on the site</a>
      {story ? (
        <Link href={`/admin/articles/${story.id}`} className="button" prefetch={false}>
          Open its story
        </Link>
      ) : (
        can(staff, 'article.write-own') && (
          <ActForm
            action={draftStoryAction}
            fields={{ program: draw.program, number: draw.number }}
            label="Draft a story"
          />
        )
      )}
    </PageHeader>
  );
}
