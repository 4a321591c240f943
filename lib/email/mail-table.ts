import { escapeHtml } from '@/lib/escape-html';
import type { LetterRow, LetterTable } from './schema';

export const sans = "font-family: 'Segoe UI', Roboto, 'Helvetica Neue', Helvetica, Arial, sans-serif";
const figures = "font-family: 'Arial Narrow', 'Helvetica Neue', Arial, sans-serif";

const labelStyle = `padding: 8px 12px 8px 0; border-bottom: 1px solid #cbd5d0; ${sans}; font-size: 14px; line-height: 1.4; color: #4a5651; text-align: left; font-weight: 400`;
const valueStyle = `padding: 8px 0; border-bottom: 1px solid #cbd5d0; ${sans}; font-size: 15px; line-height: 1.4; color: #111a18; text-align: right; font-weight: 700`;
const leadLabelStyle = `${sans}; font-size: 13px; line-height: 1.4; color: #aecdc4; font-weight: 400`;
const leadValueStyle = `${figures}; font-size: 38px; line-height: 1.1; color: #ffffff; font-weight: 700; white-space: nowrap`;
const titleStyle = `margin: 0; ${sans}; font-size: 17px; line-height: 1.35; font-weight: 700`;

function row({ label, value }: LetterRow): string {
  return `<tr><th class="soft rule" scope="row" style="${labelStyle}">${escapeHtml(label)}</th><td class="ink rule" style="${valueStyle}">${escapeHtml(value)}</td></tr>`;
}

function lead({ label, value }: LetterRow): string {
  return `<td width="50%" valign="bottom" style="padding: 10px 4px 16px 20px; text-align: left"><div style="${leadLabelStyle}">${escapeHtml(label)}</div><div style="${leadValueStyle}">${escapeHtml(value)}</div></td>`;
}

/** The name, and beneath it the figures that the mail is opened for: in the look of the site's boards. */
function board({ title, url, subtitle }: LetterTable, leads: LetterRow[]): string {
  const about = subtitle
    ? `<p style="margin: 2px 0 0; ${sans}; font-size: 14px; line-height: 1.4; color: #aecdc4">${escapeHtml(subtitle)}</p>`
    : '';
  const cells = leads.length > 0 ? `<tr>${leads.map(lead).join('')}</tr>` : '';
  const padding = leads.length > 0 ? '18px 20px 4px' : '18px 20px';
  return `<table class="board" role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="#0a2b25" style="background-color: #0a2b25"><tr><td colspan="${Math.max(1, leads.length)}" style="padding: ${padding}; text-align: left"><p style="${titleStyle}"><a href="${escapeHtml(url)}" style="color: #ffffff">${escapeHtml(title)}</a></p>${about}</td></tr>${cells}</table>`;
}

/** A record's figures: its name and the most important ones on a board, the others in two columns. Everything is escaped. */
export function tableHtml(table: LetterTable): string {
  const leads = table.rows.filter(({ isLead }) => isLead);
  const others = table.rows.filter(({ isLead }) => !isLead);
  const beneath = table.note
    ? `<p class="soft" style="margin: 8px 0 0; ${sans}; font-size: 13px; line-height: 1.5; color: #4a5651">${escapeHtml(table.note)}</p>`
    : '';
  const rest =
    others.length > 0
      ? `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse: collapse">${others.map(row).join('')}</table>`
      : '';
  return `<div style="margin: 0 0 24px">
${board(table, leads)}${rest}
${beneath}</div>`;
}
