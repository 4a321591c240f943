import { AnswerPage } from './answer-page';

export const unknownLinkTitle = 'This link is not known here';

/** What stands behind a mailed link that opens nothing. */
export function UnknownLink({ path }: { path: string }) {
  return (
    <AnswerPage
      path={path}
      status={404}
      title={unknownLinkTitle}
      standfirst="It may have been cut when it was copied, or it was used already or is too old. Open it from the mail itself, or use the link in a newer one."
    />
  );
}
