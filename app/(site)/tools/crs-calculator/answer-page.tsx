import { Breakdown } from '@/components/calculator/answer/breakdown';
import { LevelsTable } from '@/components/calculator/answer/levels-table';
import { ScoreHead } from '@/components/calculator/answer/score-head';
import { Sources } from '@/components/calculator/answer/sources';
import { CalculatorForm } from '@/components/calculator/form/calculator-form';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { type TypedAnswers, toQuery } from '@/lib/crs/answers/query';
import type { Answers } from '@/lib/crs/answers/read-answers';
import { countScore } from '@/lib/crs/count-score';
import { getEnv } from '@/lib/env';
import { Frame } from '../../frame';
import { calculatorPath, calculatorTitle } from './calculator-address';
import { FrenchNote } from './french-note';
import { InvitedPart } from './invited-part';
import { readAsked } from './read-asked';

/** A person's score, what it is made of, the rounds it was enough for, and the questions to change it. */
export async function AnswerPage({ answers, typed }: { answers: Answers; typed: TypedAnswers }) {
  const score = countScore(answers.profile);
  const { first, second, spouseLanguage, spouse } = answers;
  const languages = [
    { name: 'First official language', result: first },
    ...(second ? [{ name: 'Second official language', result: second }] : []),
    ...(spouseLanguage ? [{ name: 'Spouse or partner', result: spouseLanguage }] : []),
  ];
  const asked = await readAsked(answers);
  const address = `${getEnv().siteUrl}${calculatorPath}?${toQuery(typed)}`;
  return (
    <Frame path={calculatorPath} reads={asked.reads}>
      <PageHead
        kicker={<a href={calculatorPath}>{calculatorTitle}</a>}
        title={`Your CRS score: ${score.total}`}
      />
      <div className="stack">
        <ScoreHead score={score} spouse={spouse} />
        <FrenchNote answers={answers} />
        <p className="share-answer">
          <a href={address}>This answer has an address</a>: keep it or send it on.{' '}
          <share-link url={address} />
        </p>
        <Part id="breakdown" title="What it is made of">
          <Breakdown score={score} />
          <LevelsTable languages={languages} />
        </Part>
        <InvitedPart answers={answers} typed={typed} score={score} asked={asked} />
        <Part id="change" title="Change your answers">
          <CalculatorForm action={calculatorPath} form={{ ...typed, errors: {} }} />
        </Part>
        <Part id="sources" title="Where the points come from">
          <Sources />
        </Part>
      </div>
    </Frame>
  );
}
