'use client';

import { Fragment, type ReactNode } from 'react';
import { blockPreviews } from '@/components/editor/blocks/block-preview';
import '@/components/editor/blocks.css';
import type { TemplatePreview } from '@/lib/articles/drafting/templates/preview-template';
import { asBlock, type FilledNode, renderBlock } from '@/lib/blocks/filled-body';
import { blocks } from '@/lib/blocks/registry';
import { Notice } from '../notice';
import styles from './templates.module.css';

function inline(node: FilledNode): ReactNode {
  const block = asBlock(node);
  if (!block) return node.text;
  const toText = blocks[block.name].toText as (attrs: unknown, data: unknown) => string;
  return <span className={styles.reference}>{toText(block.attrs, block.data)}</span>;
}

function render(node: FilledNode): ReactNode {
  const block = asBlock(node);
  if (block) return <div className="block">{renderBlock(blockPreviews, block)}</div>;
  const content = (node.content ?? []).map((child, place) => (
    <Fragment key={String(place)}>{inline(child)}</Fragment>
  ));
  return node.type === 'heading' ? <h4>{content}</h4> : <p>{content}</p>;
}

/** A draft as the template makes it, what the writer would be told, and what is wrong with the template. */
export function StoryPreview({ preview, failure }: { preview: TemplatePreview | null; failure: string }) {
  if (!preview) return failure ? <Notice kind="error">{failure}</Notice> : <p className="muted">…</p>;
  const { headline, standfirst, tags, body, notices, problems } = preview;
  return (
    <>
      {failure && <Notice kind="error">{failure}</Notice>}
      {problems.length > 0 && (
        <Notice kind="warning">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <article className={styles.preview}>
        <h3>{headline}</h3>
        <p className={styles.standfirst}>{standfirst}</p>
        {(body.content ?? []).map((node, place) => (
          <Fragment key={String(place)}>{render(node)}</Fragment>
        ))}
        <p className="muted">Tags: {tags.join(', ') || 'none'}</p>
      </article>
      {notices.length > 0 && (
        <section className={styles.notices} aria-label="Notices to the writer">
          <h3>Notices to the writer</h3>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
