import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import styles from '@/components/desk/draws/draw-form.module.css';
import { FlagList } from '@/components/desk/draws/flags/flag-list';
import { can } from '@/lib/accounts/abilities';
import { listArticlesUsing } from '@/lib/articles/where-used';
import { getDeskDraw, listProgramChoices } from '@/lib/draws/desk';
import { getDrawEvidence } from '@/lib/draws/source/evidence';
import { pageStaff } from '../../../../page-staff';
import { settleFlagAction } from '../../actions';
import { DrawAside } from './draw-aside';
import { DrawHead } from './draw-head';
import { DrawRecord } from './draw-record';

export const metadata: Metadata = { title: 'Draw' };

const done: Record<string, string> = {
  saved: 'Draw saved.',
  corrected: 'Draw saved. Readers see the new figure and the correction.',
  withdrawn: 'Draw withdrawn. Its page says why.',
  reinstated: 'Draw put back.',
  settled: 'Settled. The mark is gone for readers too.',
};

interface Props {
  params: Promise<{ program: string; number: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function DrawPage({ params, searchParams }: Props) {
  const staff = await pageStaff();
  const { program, number } = await params;
  const reference = { program: decodeURIComponent(program), number: decodeURIComponent(number) };
  const [known, evidence, programs, uses] = await Promise.all([
    getDeskDraw(staff, reference),
    getDrawEvidence(staff, reference),
    listProgramChoices(staff),
    listArticlesUsing(staff, { kind: 'draw', target: `${reference.program}/${reference.number}` }),
  ]);
  if (!known || !evidence) notFound();
  const message = done[String((await searchParams).done)];
  const settle = can(staff, 'draw.correct') ? settleFlagAction : null;
  return (
    <>
      <DrawHead staff={staff} draw={known.draw} uses={uses} />
      <div className="stack" key={known.version}>
        {message && <ArrivalNotice>{message}</ArrivalNotice>}
        <FlagList known={known} evidence={evidence} settle={settle} />
      </div>
      <div className={styles.page}>
        <DrawRecord key={known.version} staff={staff} known={known} programs={programs} />
        <DrawAside staff={staff} known={known} uses={uses} />
      </div>
    </>
  );
}
