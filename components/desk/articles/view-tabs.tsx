import Link from 'next/link';
import { type ArticleFilter, everything, filterQuery, listAddress } from '@/lib/articles/at-desk/filter';
import type { ArticleView } from '@/lib/articles/at-desk/views/schema';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';
import styles from './articles.module.css';
import { KeepView } from './keep-view';

const built: Pick<ArticleView, 'name' | 'filter' | 'by'>[] = [
  { name: 'At work', filter: everything, by: null },
  { name: 'Mine', filter: { ...everything, whose: 'mine' }, by: null },
  { name: 'Drafts', filter: { ...everything, status: 'draft' }, by: null },
  { name: 'In review', filter: { ...everything, status: 'waiting' }, by: null },
  { name: 'Scheduled', filter: { ...everything, status: 'scheduled' }, by: null },
  { name: 'To publish again', filter: { ...everything, status: 'changed' }, by: null },
];

interface ViewTabsProps {
  filter: ArticleFilter;
  views: ArticleView[];
  canShare: boolean;
  keep: KeptFormAction;
  drop: KeptFormAction;
}

/** The lists that are wanted again and again: those that the desk brings, and those that people kept. */
export function ViewTabs({ filter, views, canShare, keep, drop }: ViewTabsProps) {
  const query = filterQuery(filter);
  const isShown = (one: { filter: ArticleFilter }) => filterQuery(one.filter) === query;
  const shown = views.find(isShown);
  const isKept = Boolean(shown) || built.some(isShown);
  return (
    <div className={styles.views}>
      <nav aria-label="Views">
        <ul>
          {[...built, ...views].map((view) => (
            <li key={`${view.by} ${view.name} ${filterQuery(view.filter)}`}>
              <Link
                href={listAddress(view.filter)}
                prefetch={false}
                aria-current={isShown(view) ? 'page' : undefined}
                title={view.by ? `Shared by ${view.by}` : undefined}
              >
                {view.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {!isKept && <KeepView key={query} query={query} canShare={canShare} keep={keep} />}
      {shown?.canDrop && (
        <ActForm
          action={drop}
          fields={{ id: shown.id }}
          label="Drop the view"
          name={`Drop the view ${shown.name}`}
        />
      )}
    </div>
  );
}
