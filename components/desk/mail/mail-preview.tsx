import { headers } from 'next/headers';

/** The desk's policy lets a style sheet in line apply where it carries the page's nonce; a frame has its page's policy. */
async function styleNonce(): Promise<string> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
}

/** A mail's HTML as its reader sees it. The frame runs no script and reaches nothing of the desk. */
export async function MailPreview({ html, subject }: { html: string; subject: string }) {
  const nonce = await styleNonce();
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
