import { escapeHtml } from '@/lib/escape-html';
import type { SiteSettings } from '@/lib/settings/schema';
import { sans, tableHtml } from './mail-table';
import type { Letter } from './schema';

// Mail programs read inline styles and few others; the sheet only turns light into dark where one can.
const dark = `
  @media (prefers-color-scheme: dark) {
    .page { background-color: #0e1413 !important; }
    .ink { color: #e9efec !important; }
    .soft { color: #a9b6b1 !important; }
    .rule { border-color: #313e3a !important; }
    .board { background-color: #113b33 !important; }
    .button { background-color: #64d3b1 !important; color: #05221b !important; }
  }`;

const paragraphStyle = `margin: 0 0 16px; ${sans}; font-size: 16px; line-height: 1.55; color: #111a18`;
const smallStyle = `margin: 0 0 8px; ${sans}; font-size: 13px; line-height: 1.5; color: #4a5651`;
const buttonStyle = `display: inline-block; padding: 13px 24px; border-radius: 4px; background-color: #00664f; color: #ffffff; ${sans}; font-size: 16px; font-weight: 600; text-decoration: none`;
/** Outlook on Windows pads cells alone, and by a name of its own. */
const buttonCell = 'border-radius: 4px; background-color: #00664f; mso-padding-alt: 13px 24px';

function paragraph(text: string): string {
  return `<p class="ink" style="${paragraphStyle}">${escapeHtml(text)}</p>`;
}

function list(points: string[]): string {
  if (points.length === 0) return '';
  const style = paragraphStyle.replace('margin: 0 0 16px', 'margin: 0 0 6px');
  const items = points.map((point) => `<li class="ink" style="${style}">${escapeHtml(point)}</li>`);
  return `<ul style="margin: 0 0 16px; padding: 0 0 0 22px">${items.join('')}</ul>`;
}

function button({ label, url }: { label: string; url: string }): string {
  const address = escapeHtml(url);
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin: 24px 0"><tr><td class="button" bgcolor="#00664f" style="${buttonCell}"><a class="button" href="${address}" style="${buttonStyle}">${escapeHtml(label)}</a></td></tr></table>
<p class="soft" style="${smallStyle}; margin-bottom: 24px; word-break: break-all">Or open this address: <a class="soft" href="${address}" style="color: #4a5651">${address}</a></p>`;
}

function smallLink(label: string, url: string): string {
  return `<a class="soft" href="${escapeHtml(url)}" style="color: #4a5651">${label}</a>`;
}

/** The HTML side of a letter: one column, legible without pictures, light and dark. Everything is escaped. */
export function mailPage(letter: Letter, site: Pick<SiteSettings, 'siteName' | 'postalAddress'>): string {
  const [first = '', ...others] = letter.paragraphs;
  const waysOut = [
    letter.unsubscribeUrl ? smallLink('Unsubscribe', letter.unsubscribeUrl) : '',
    letter.preferencesUrl ? smallLink('Change what you get', letter.preferencesUrl) : '',
  ];
  const footer = [
    escapeHtml(letter.reason),
    waysOut.filter(Boolean).join(' · '),
    [site.siteName, site.postalAddress].filter(Boolean).map(escapeHtml).join(' · '),
  ].filter(Boolean);
  return `<!doctype html>
<html lang="en-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>${dark}
</style>
</head>
<body class="page" style="margin: 0; padding: 0; background-color: #ffffff">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background-color: #ffffff">
<tr><td align="center" style="padding: 32px 20px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width: 560px; text-align: left">
<tr><td class="rule" style="padding: 0 0 12px; border-bottom: 2px solid #111a18">
<p class="ink" style="margin: 0; font-family: Georgia, 'Times New Roman', serif; font-size: 24px; font-weight: 700; color: #111a18">${escapeHtml(site.siteName)}</p>
</td></tr>
<tr><td style="padding: 28px 0 12px">
${paragraph(first)}
${list(letter.list ?? [])}
${(letter.tables ?? []).map(tableHtml).join('\n')}
${letter.action ? button(letter.action) : ''}
${others.map(paragraph).join('\n')}
</td></tr>
<tr><td class="rule" style="padding: 16px 0 0; border-top: 1px solid #cbd5d0">
${footer.map((line) => `<p class="soft" style="${smallStyle}">${line}</p>`).join('\n')}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}
