import type { ReactNode } from 'react';
import { PageHead } from '@/components/site/page-head';
import { Frame } from '../frame';

/** A page of the newsletter's way in or out: what happened, and what comes next. */
export function AnswerPage(props: {
  path: string;
  title: string;
  standfirst: string;
  status?: 404 | 410;
  children?: ReactNode;
}) {
  const { path, title, standfirst, status, children } = props;
  return (
    <Frame path={path} current="/newsletter" status={status} hasSignUp={false}>
      <div className="answer" id="answer">
        <PageHead kicker="Newsletter" title={title} standfirst={standfirst} />
        <div className="prose-page">{children}</div>
      </div>
    </Frame>
  );
}
