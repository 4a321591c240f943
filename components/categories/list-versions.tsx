import { OccupationList } from '@/components/blocks/occupation-list';
import type { OccupationListView } from '@/lib/occupations/schema';

type Entry = OccupationListView['occupations'][number];

function Difference({ word, entries }: { word: string; entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <p className="row-label">
      {word}: {entries.map(({ code, title }) => `${title} (${code})`).join('; ')}.
    </p>
  );
}

/** What a list has gained and lost against the one before it. */
function Changes({ list, before }: { list: OccupationListView; before: OccupationListView }) {
  const without = (entries: Entry[], others: Entry[]) =>
    entries.filter(({ code }) => !others.some((other) => other.code === code));
  const added = without(list.occupations, before.occupations);
  const removed = without(before.occupations, list.occupations);
  if (added.length + removed.length === 0) {
    return <p className="row-label">The same occupations as on the list of {before.listYear}.</p>;
  }
  return (
    <div className="list-changes">
      <p>
        <strong>Against the list of {before.listYear}</strong>
      </p>
      <Difference word="New" entries={added} />
      <Difference word="No longer on it" entries={removed} />
    </div>
  );
}

/** A category's lists, newest first, each with what changed; older ones are closed at first. */
export function ListVersions({ lists }: { lists: OccupationListView[] }) {
  return lists.map((list, place) => {
    const before = lists[place + 1];
    const content = (
      <>
        {before && <Changes list={list} before={before} />}
        <OccupationList data={list} />
      </>
    );
    return place === 0 ? (
      <div key={list.listYear}>{content}</div>
    ) : (
      <details key={list.listYear} className="chart-table">
        <summary>
          The list of {list.listYear}: {list.occupations.length} occupations
        </summary>
        {content}
      </details>
    );
  });
}
