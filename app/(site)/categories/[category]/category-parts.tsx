import { ListVersions } from '@/components/categories/list-versions';
import { OccupationAnswer } from '@/components/categories/occupation-answer';
import { OccupationForm } from '@/components/categories/occupation-form';
import { ScoreChart } from '@/components/charts/score-chart';
import { DrawTable } from '@/components/draws/draw-table';
import { Notice } from '@/components/site/notice';
import { Part } from '@/components/site/part';
import { historyUrl } from '@/lib/draws/history/history-query';
import type { Category } from './read-category';

/** The question whether one's occupation is on the list, and its answer. */
export function QuestionPart({
  category,
  path,
  question,
}: {
  category: Category;
  path: string;
  question: string;
}) {
  const { lists, inForce, answer, slug } = category;
  const withOccupations = lists.filter((list) => list.occupations.length > 0);
  if (withOccupations.length === 0) return null;
  return (
    <Part id="mine" title="Is my occupation in it?">
      <OccupationForm path={path} asked={question} />
      {answer && (
        <OccupationAnswer answer={answer} category={slug} lists={withOccupations} inForce={inForce} />
      )}
    </Part>
  );
}

/** The category's newest rounds and its cut-offs over time. */
export function RoundsPart({ category, demoNotice }: { category: Category; demoNotice: string }) {
  const { rounds, points, slug, name } = category;
  if (rounds.length === 0) {
    return (
      <Part id="rounds" title="Rounds">
        <p>No round of this category is on record yet.</p>
      </Part>
    );
  }
  return (
    <Part
      id="rounds"
      title="Newest rounds"
      more={{ name: 'All its rounds', url: historyUrl('/draws/express-entry', { stream: slug }) }}
    >
      <Notice text={demoNotice} isQuiet />
      <DrawTable caption="Newest rounds" isCaptionHidden draws={rounds} scoreScale="CRS" />
      {points.length > 2 && (
        <ScoreChart
          id="category-chart"
          title={`CRS cut-off of ${name}, round by round`}
          scoreName="CRS cut-off"
          series={[{ name, form: 0, points }]}
          height={220}
        />
      )}
    </Part>
  );
}

/** The occupations by version of the list; a category without any chooses by something else. */
export function ListsPart({ category: { lists } }: { category: Category }) {
  const withOccupations = lists.filter((list) => list.occupations.length > 0);
  return (
    <Part id="lists" title="Occupations">
      {withOccupations.length > 0 ? (
        <ListVersions lists={withOccupations} />
      ) : (
        <p>This category has no list of occupations: the rule above is all that it asks for.</p>
      )}
    </Part>
  );
}
