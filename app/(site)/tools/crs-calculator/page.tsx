import type { Metadata } from 'next';
import { Sources } from '@/components/calculator/answer/sources';
import { CalculatorForm } from '@/components/calculator/form/calculator-form';
import { ErrorSummary } from '@/components/calculator/form/error-summary';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { readTyped, type TypedAnswers, toQuery } from '@/lib/crs/answers/query';
import { readAnswers } from '@/lib/crs/answers/read-answers';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { AnswerPage } from './answer-page';
import { calculatorPath, calculatorTitle, spellOf } from './calculator-address';
import '@/components/calculator/calculator.css';

const description =
  'Count your Comprehensive Ranking System score by the grid in force, and see which rounds of the last 24 months would have invited you.';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const metadata = pageMetadata({ title: calculatorTitle, description, path: calculatorPath });
  const isAnswer = toQuery(readTyped(await searchParams)) !== '';
  return isAnswer ? { ...metadata, robots: { index: false } } : metadata;
}

const untouched: TypedAnswers = { values: {}, streams: ['general'] };

/** The questions; or, at the address of somebody's answers, their score and the rounds it was enough for. */
export default async function CalculatorPage({ searchParams }: Props) {
  const query = await searchParams;
  const typed = readTyped(query);
  const asked = toQuery(typed);
  if (spellOf(query) !== asked) {
    return <Frame path={calculatorPath} location={asked ? `${calculatorPath}?${asked}` : calculatorPath} />;
  }
  const { answers, errors } = asked ? readAnswers(typed) : { answers: null, errors: {} };
  if (answers) return <AnswerPage answers={answers} typed={typed} />;
  return (
    <Frame path={calculatorPath}>
      <PageHead kicker={<a href="/draws">Draws</a>} title={calculatorTitle} standfirst={description} />
      <div className="stack">
        <ErrorSummary form={{ ...typed, errors }} />
        <CalculatorForm action={calculatorPath} form={{ ...(asked ? typed : untouched), errors }} />
        <Part id="sources" title="Where the points come from">
          <Sources />
        </Part>
      </div>
    </Frame>
  );
}
