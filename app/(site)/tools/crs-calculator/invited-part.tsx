import { InvitedSummary } from '@/components/calculator/rounds/invited-summary';
import { OccupationNote } from '@/components/calculator/rounds/occupation-note';
import { OtherStreams } from '@/components/calculator/rounds/other-streams';
import { RoundsTable } from '@/components/calculator/rounds/rounds-table';
import { Part } from '@/components/site/part';
import { type TypedAnswers, toQuery } from '@/lib/crs/answers/query';
import type { Answers } from '@/lib/crs/answers/read-answers';
import type { CrsScore } from '@/lib/crs/count-score';
import { judgeRounds } from '@/lib/crs/rounds/judge-rounds';
import { type StreamChoice, streamChoices } from '@/lib/crs/schema';
import { formatStamp } from '@/lib/dates';
import { categoriesOf } from '@/lib/occupations/category-lists';
import { calculatorPath } from './calculator-address';
import type { Asked } from './read-asked';

interface InvitedPartProps {
  answers: Answers;
  typed: TypedAnswers;
  score: CrsScore;
  asked: Asked;
}

const isChoice = (slug: string): slug is StreamChoice => Object.hasOwn(streamChoices, slug);

function noteOf({ answers, typed, asked }: InvitedPartProps) {
  if (!answers.occupation) return null;
  const categories = asked.occupation ? categoriesOf(asked.occupation).filter(isChoice) : [];
  const streams = [...new Set([...typed.streams, ...categories])];
  const isTicked = streams.length === typed.streams.length;
  const tickUrl = isTicked ? null : `${calculatorPath}?${toQuery({ ...typed, streams })}#invited`;
  const title = asked.occupation?.title ?? null;
  return <OccupationNote code={answers.occupation} title={title} categories={categories} tickUrl={tickUrl} />;
}

/** Each round of the last 24 months that the person asked about, and whether it would have invited them. */
export function InvitedPart(props: InvitedPartProps) {
  const { answers, score, asked } = props;
  const { profile, submittedAt, streams } = answers;
  const result = judgeRounds(asked.rounds, { profile, score, submittedAt }, streams);
  const isAsked = streams.length > 0 || profile.hasNomination;
  return (
    <Part id="invited" title="Would I have been invited?" className="invited-part">
      {isAsked ? (
        <InvitedSummary result={result} score={score.total} />
      ) : (
        <p>
          Tick the rounds that may invite you <a href="#calc-streams">among your answers</a> to see them here.
        </p>
      )}
      {noteOf(props)}
      <p className="field-hint">
        Supposes that you were in the pool at each round with the score of today’s answers.
        {submittedAt && ` Your profile’s submission: ${formatStamp(submittedAt)}.`}
        {profile.hasNomination && ' The 600 points of the nomination are in it.'}
      </p>
      {result.judged.length > 0 && <RoundsTable rounds={result.judged} score={score.total} />}
      <OtherStreams streams={result.others} />
    </Part>
  );
}
