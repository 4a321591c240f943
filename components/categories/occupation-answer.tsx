import type { OccupationAnswer as Answer } from '@/lib/occupations/question/answer-question';
import type { OccupationListView } from '@/lib/occupations/schema';
import { answerSentence, explainCode, isOn } from './answer-words';

interface OccupationAnswerProps {
  answer: Answer;
  /** The category's slug. */
  category: string;
  /** All versions of its list, newest first. */
  lists: OccupationListView[];
  inForce: OccupationListView | null;
}

/** Whether what was asked is on the category's lists, version by version. */
export function OccupationAnswer({ answer, category, lists, inForce }: OccupationAnswerProps) {
  const oddity = explainCode(answer);
  const sentence = answerSentence(answer, inForce);
  return (
    <div className="answer" id="answer">
      {oddity && <p>{oddity}</p>}
      {sentence && <p className="answer-lead">{sentence}</p>}
      {answer.occupations.length > 0 && (
        <table className="figures">
          <caption className="visually-hidden">Occupations that fit “{answer.asked}”, by list</caption>
          <thead>
            <tr>
              <th scope="col">Occupation</th>
              {lists.map((list) => (
                <th key={list.listYear} scope="col" className="number">
                  {list.listYear}
                  <span className="row-note">{list === inForce ? 'in force' : 'older'}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.occupations.map((occupation) => {
              const elsewhere = occupation.lists.filter(({ stream }) => stream !== category);
              const [other] = elsewhere;
              return (
                <tr key={occupation.code}>
                  <th scope="row">
                    <span className="noc">{occupation.code}</span> {occupation.title}
                    <span className="row-label">
                      TEER {occupation.teer} · <span lang="fr">{occupation.titleFr}</span>
                    </span>
                    {other && (
                      <span className="row-label">
                        Also on <a href={`/categories/${other.stream}`}>{other.name}</a>, {other.listYear}
                      </span>
                    )}
                  </th>
                  {lists.map((list) => (
                    <td key={list.listYear} className="number">
                      {isOn(list, occupation) ? (
                        <span className="yes">Yes</span>
                      ) : (
                        <span className="none">No</span>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}
