/**
 * A mail's HTML as its reader sees it, in light colours. The frame runs no script and reaches nothing
 * of the desk; the mail's own style sheet is left out, since the desk's policy refuses any in line.
 */
export function MailPreview({ html, subject }: { html: string; subject: string }) {
  const page = html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
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
