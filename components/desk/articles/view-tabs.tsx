import Link from 'next/link';
import { type ArticleFilter, everything, filterQuery, listAddress } from '@/lib/articles/at-desk/filter';
import type { ArticleView } from '@/lib/articles/at-desk/views/schema';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';
import styles from './articles.module.css';
import { KeepView } from './keep-view';

const built: { name: string; filter: ArticleFilter }[] = [
  { name: 'At work', filter: everything },
  { name: 'Mine', filter: { ...everything, whose: 'mine' } },
  { name: 'Drafts', filter: { ...everything, status: 'draft' } },
  { name: 'In review', filter: { ...everything, status: 'waiting' } },
  { name: 'Scheduled', filter: { ...everything, status: 'scheduled' } },
  { name: 'To publish again', filter: { ...everything, status: 'changed' } },
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
            <li key={'id' in view ? view.id : view.name}>
              <Link
                href={listAddress(view.filter)}
                prefetch={false}
                aria-current={isShown(view) ? 'page' : undefined}
                title={'by' in view && view.by ? `Shared by ${view.by}` : undefined}
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
          label="Drop this view"
          name={`Drop the view ${shown.name}`}
        />
      )}
    </div>
  );
}
