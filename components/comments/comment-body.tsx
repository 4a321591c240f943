import { Fragment } from 'react';
import { paragraphsOf, type TextPart } from './comment-text';

function Part({ part }: { part: TextPart }) {
  if (part.kind === 'text') return part.text;
  return (
    <a href={part.href} rel="ugc nofollow noopener">
      {part.text}
    </a>
  );
}

/** A reader's words: plain text in whichever direction it runs, with its addresses as links. */
export function CommentBody({ body }: { body: string }) {
  return (
    <div className="comment-body">
      {paragraphsOf(body).map((paragraph) => (
        <p key={paragraph.at} dir="auto">
          {paragraph.lines.map((line) => (
            <Fragment key={line.at}>
              {line.at > 0 && <br />}
              {line.parts.map((part) => (
                <Part key={part.at} part={part} />
              ))}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
