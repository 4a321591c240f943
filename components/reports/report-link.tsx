import { reportPath } from '@/lib/reports/schema';

/** The way to tell the newsroom of an error on a page, with the page's address filled in. */
export function ReportLink({ path, question }: { path: string; question: string }) {
  return (
    <p className="report-link">
      {question}{' '}
      <a href={reportPath(path)} rel="nofollow">
        Report an error
      </a>
    </p>
  );
}
