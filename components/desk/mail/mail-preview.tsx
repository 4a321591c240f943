'use client';

import { useEffect, useState } from 'react';

/**
 * A mail's HTML as its reader sees it. The frame runs no script and reaches nothing of the desk. It has
 * the policy of the document that it stands in, which lets a style sheet in line apply where it carries
 * that document's nonce: only the browser knows it after a way within the desk.
 */
export function MailPreview({ html, subject }: { html: string; subject: string }) {
  const [nonce, setNonce] = useState<string | null>(null);
  useEffect(() => {
    setNonce(document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '');
  }, []);
  // No frame before its styles can apply: one that is filled twice may show what came first.
  if (nonce === null) return <div className="mail-preview" />;
  const page = html
    .replaceAll(/<style\b/g, `<style nonce="${nonce}"`)
    .replaceAll('<a ', '<a target="_blank" rel="noreferrer" ');
  return (
    <iframe
      className="mail-preview"
      title={`The mail “${subject}”`}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={page}
    />
  );
}
