import mjml2html from 'mjml';
import { bodyToText } from '@/lib/blocks/body-text';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { escapeHtml } from '@/lib/escape-html';
import { bodyToHtml } from '@/lib/portable/body-to-html';
import type { SiteSettings } from '@/lib/settings/schema';
import { places } from '../../sending/composers';
import type { SharedMail } from '../../sending/schema';
import { linksBelow } from './links-below';
import { mailBlocks } from './mail-blocks';
import { darkStyle, faces, lightStyle } from './mail-style';

export interface EditionText {
  subject: string;
  previewText: string;
  body: FilledBody;
  /** When it goes out, in words. */
  dateline: string;
  /** Of its web version. */
  webUrl: string;
}

export type MailSite = Pick<SiteSettings, 'siteName' | 'postalAddress'>;

/** Why the person gets it; the same for all, since the topics are theirs. */
const reasonOf = ({ siteName }: MailSite) =>
  `You get this because you confirmed a subscription to the newsletter of ${siteName}.`;

/** Some programs fill their line beside the subject with what comes next: blanks keep it out. */
const filler = '&#847; &zwnj; &nbsp; '.repeat(40);

function frame(text: EditionText, site: MailSite, siteUrl: string, isDark: boolean): string {
  const address = [site.siteName, site.postalAddress].filter(Boolean).map(escapeHtml).join(' · ');
  const body = bodyToHtml(text.body, siteUrl, mailBlocks(siteUrl));
  const dark = isDark
    ? `<mj-style inline="inline">${darkStyle}</mj-style>`
    : `<mj-style>@media (prefers-color-scheme: dark) {${darkStyle}}</mj-style>`;
  return `<mjml lang="en-CA"><mj-head>
<mj-title>${escapeHtml(text.subject)}</mj-title>
<mj-preview>${escapeHtml(text.previewText)}${text.previewText && filler}</mj-preview>
<mj-attributes><mj-all font-family="${faces.sans}" /><mj-text font-size="16px" line-height="1.55" color="#111a18" padding="0" /><mj-section padding="0 24px" /></mj-attributes>
<mj-style inline="inline">${lightStyle}</mj-style>
${dark}
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
</mj-head><mj-body width="600px" background-color="#ffffff" css-class="page">
<mj-section padding="28px 24px 0"><mj-column>
<mj-text css-class="ink" font-family="${faces.serif}" font-size="28px" font-weight="700" line-height="1.2">${escapeHtml(site.siteName)}</mj-text>
<mj-text css-class="quiet" font-size="13px" color="#4a5651" padding="2px 0 10px">${escapeHtml(text.dateline)}</mj-text>
<mj-divider css-class="rule" border-width="2px" border-color="#111a18" padding="0" />
</mj-column></mj-section>
<mj-section padding="24px 24px 0"><mj-column><mj-text css-class="text">${body}</mj-text></mj-column></mj-section>
<mj-section padding="8px 24px 8px"><mj-column>
<mj-button css-class="go" align="left" href="${escapeHtml(text.webUrl)}" background-color="#00664f" color="#ffffff" font-size="16px" font-weight="600" border-radius="4px" inner-padding="13px 24px" padding="0">Read it on the site</mj-button>
</mj-column></mj-section>
<mj-section padding="20px 24px 36px"><mj-column>
<mj-divider css-class="rule" border-width="1px" border-color="#cbd5d0" padding="0 0 16px" />
<mj-text css-class="quiet" font-size="13px" line-height="1.6" color="#4a5651">${escapeHtml(reasonOf(site))}<br /><a href="${places.unsubscribeUrl}" style="color:#4a5651">Unsubscribe</a> · <a href="${places.preferencesUrl}" style="color:#4a5651">Change what you get</a> · <a href="${escapeHtml(text.webUrl)}" style="color:#4a5651">Web version</a><br />${address}</mj-text>
</mj-column></mj-section>
</mj-body></mjml>`;
}

function plain(text: EditionText, site: MailSite, siteUrl: string): string {
  const links = linksBelow(text.body, siteUrl);
  return `${[
    `${site.siteName} · ${text.dateline}`,
    bodyToText(text.body),
    ...(links.length > 0 ? [`Links:\n${links.join('\n')}`] : []),
    `Read it on the site:\n${text.webUrl}`,
    `-- \n${reasonOf(site)}`,
    `Unsubscribe: ${places.unsubscribeUrl}\nChange what you get: ${places.preferencesUrl}`,
    [site.siteName, site.postalAddress].filter(Boolean).join('\n'),
  ].join('\n\n')}\n`;
}

/**
 * An edition as a mail, the same for all, with places for each person's own addresses.
 * @param isDark with the dark look in line, to be looked at where no style sheet is allowed.
 */
export async function renderMail(
  text: EditionText,
  given: { site: MailSite; siteUrl: string; isDark?: boolean },
): Promise<SharedMail> {
  const { site, siteUrl, isDark = false } = given;
  const { html } = await mjml2html(frame(text, site, siteUrl, isDark), {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
  });
  return { subject: text.subject, text: plain(text, site, siteUrl), html };
}
