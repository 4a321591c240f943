import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { DrawFacts } from '@/components/desk/draws/draw-facts';
import { DrawForm } from '@/components/desk/draws/draw-form';
import styles from '@/components/desk/draws/draw-form.module.css';
import { DrawHistory } from '@/components/desk/draws/draw-history';
import { DrawWarnings } from '@/components/desk/draws/draw-warnings';
import { FlagList } from '@/components/desk/draws/flags/flag-list';
import { WithdrawForm } from '@/components/desk/draws/withdraw-form';
import { PageHeader } from '@/components/desk/page-header';
import { ActForm } from '@/components/desk/stories/act-form';
import { can } from '@/lib/accounts/abilities';
import { listArticlesUsing } from '@/lib/articles/where-used';
import { drawHighlight } from '@/lib/blocks/draw-highlight';
import { getDeskDraw, listProgramChoices } from '@/lib/draws/desk';
import { getDrawEvidence } from '@/lib/draws/source/evidence';
import { pageStaff } from '../../../../page-staff';
import { correctDrawAction, reinstateDrawAction, settleFlagAction, withdrawDrawAction } from '../../actions';
import { deleteDrawAction, draftStoryAction } from './actions';

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
  const { draw, version, form } = known;
  const story = uses.find(({ blocks }) => blocks.includes(drawHighlight.label));
  const message = done[String((await searchParams).done)];
  return (
    <>
      <PageHeader title={`${draw.programName} ${draw.number}`}>
        <a href={draw.url}>See it on the site</a>
        {story ? (
          <Link href={`/admin/articles/${story.id}`} className="button" prefetch={false}>
            Open its story
          </Link>
        ) : (
          can(staff, 'article.write-own') && (
            <ActForm action={draftStoryAction} fields={reference} label="Draft a story" />
          )
        )}
      </PageHeader>
      <div className="stack" key={version}>
        {message && <ArrivalNotice>{message}</ArrivalNotice>}
        <FlagList
          known={known}
          evidence={evidence}
          settle={can(staff, 'draw.correct') ? settleFlagAction : null}
        />
      </div>
      <div className={styles.page}>
        <div className="stack" key={version}>
          <DrawWarnings draw={draw} />
          {can(staff, 'draw.correct') ? (
            <DrawForm
              action={correctDrawAction}
              programs={programs}
              initial={form}
              known={{ version, isFlagged: draw.flaggedFields.length > 0 }}
            />
          ) : (
            <DrawFacts draw={draw} />
          )}
        </div>
        <div className={styles.aside}>
          <DrawHistory known={known} uses={uses} />
          {can(staff, 'draw.withdraw') && (
            <section key={version}>
              <h2>{draw.isWithdrawn ? 'Put it back' : 'Withdraw it'}</h2>
              <WithdrawForm
                action={draw.isWithdrawn ? reinstateDrawAction : withdrawDrawAction}
                draw={{ ...reference, version }}
                isWithdrawn={draw.isWithdrawn}
              />
            </section>
          )}
          {can(staff, 'draw.withdraw') && (
            <section>
              <h2>Delete it</h2>
              <p className="muted">Only a draw made by mistake, which nothing refers to.</p>
              <ActForm
                action={deleteDrawAction}
                fields={{ ...reference, version }}
                label="Delete draw"
                kind="danger"
              />
            </section>
          )}
        </div>
      </div>
    </>
  );
}
