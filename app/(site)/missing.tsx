import { PageHead } from '@/components/site/page-head';
import type { Read } from '@/lib/read';
import { Frame } from './frame';

interface MissingProps {
  path: string;
  status?: 404 | 410;
  reads?: Pick<Read<unknown>, 'tags'>[];
}

const words = {
  404: {
    title: 'There is no page at this address',
    text: 'It may have been mistyped, or the link that led here was wrong.',
  },
  410: {
    title: 'This page is no longer here',
    text: 'The story that stood at this address was taken down and does not stand elsewhere.',
  },
};

/** What a reader gets where there is nothing: the newest figures beside it, and ways on. */
export function Missing({ path, status = 404, reads }: MissingProps) {
  const { title, text } = words[status];
  return (
    <Frame path={path} current="" status={status} reads={reads}>
      <PageHead kicker={status === 404 ? 'Not found' : 'Gone'} title={title} standfirst={text} />
      <div className="prose-page">
        <p>From here you can go to</p>
        <ul>
          <li>
            <a href="/">the front page</a> with the day’s stories,
          </li>
          <li>
            <a href="/draws/express-entry">every Express Entry round</a> since 2015,
          </li>
          <li>
            <a href="/draws/pnp">the provincial draws</a>,
          </li>
          <li>
            <a href="/about/contact">or tell us</a> what you were looking for.
          </li>
        </ul>
      </div>
    </Frame>
  );
}
