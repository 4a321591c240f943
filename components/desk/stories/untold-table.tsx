import Link from 'next/link';
import type { UntoldDraw } from '@/lib/articles/news/untold-draws';
import { drawSentence, ownNumber } from '@/lib/blocks/draw-words';
import { DataTable } from '../data-table';
import { DrawMarks } from '../draws/draw-marks';
import { deskDrawUrl } from '../draws/draws-table';
import type { KeptFormAction } from '../use-kept-form';
import { ActForm } from './act-form';

function nameOf({ draw }: UntoldDraw): string {
  const number = ownNumber(draw);
  return number ? `${draw.programName} ${number}` : draw.programName;
}

function StoryAct({ untold, draft }: { untold: UntoldDraw; draft: KeptFormAction }) {
  const { draw, draft: known } = untold;
  if (known?.articleId) {
    return (
      <Link href={`/admin/articles/${known.articleId}`} className="button" prefetch={false}>
        Open the draft
      </Link>
    );
  }
  if (known && !known.isFree) return <span className="muted">Somebody is writing it</span>;
  const label = known ? 'Take the draft' : 'Draft a story';
  const { program, number } = draw;
  return (
    <ActForm
      action={draft}
      fields={{ program, number }}
      label={label}
      name={`${label}: ${draw.programName} ${number}`}
    />
  );
}

/** Draws whose story readers do not have, each with the next act. */
export function UntoldTable({ draws, draft }: { draws: UntoldDraw[]; draft: KeptFormAction }) {
  return (
    <DataTable
      caption="Rounds without a published story, newest first"
      rows={draws}
      rowKey={({ draw }) => `${draw.program}/${draw.number}`}
      columns={[
        {
          key: 'draw',
          label: 'Draw',
          cell: (untold) => (
            <Link href={deskDrawUrl(untold.draw)} prefetch={false}>
              {nameOf(untold)}
            </Link>
          ),
        },
        {
          key: 'figures',
          label: 'Figures',
          cell: ({ draw }) => (
            <>
              {drawSentence(draw)} <DrawMarks draw={draw} />
            </>
          ),
        },
        {
          key: 'story',
          label: 'Story',
          cell: (untold) => <StoryAct untold={untold} draft={draft} />,
        },
      ]}
    />
  );
}
