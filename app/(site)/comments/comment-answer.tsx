import type { ReactNode } from 'react';
import { PageHead } from '@/components/site/page-head';
import type { Read } from '@/lib/read';
import { Frame } from '../frame';

/** What happened to a comment or to the mails about it, and what comes next. */
export function CommentAnswer(props: {
  path: string;
  current?: string;
  reads?: Pick<Read<unknown>, 'tags'>[];
  title: string;
  standfirst: string;
  status?: 404 | 410;
  children?: ReactNode;
}) {
  const { path, current = '', reads, title, standfirst, status, children } = props;
  return (
    <Frame path={path} current={current} reads={reads} status={status}>
      <div className="answer" id="answer">
        <PageHead kicker="Comments" title={title} standfirst={standfirst} />
        <div className="prose-page">{children}</div>
      </div>
    </Frame>
  );
}
