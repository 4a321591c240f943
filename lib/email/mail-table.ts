import { escapeHtml } from '@/lib/escape-html';
import type { LetterTable } from './schema';

export const sans = "font-family: system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

const labelStyle = `padding: 8px 12px 8px 0; border-top: 1px solid #cbd5d0; ${sans}; font-size: 14px; line-height: 1.4; color: #4a5651; text-align: left; font-weight: 400`;
const valueStyle = `padding: 8px 0; border-top: 1px solid #cbd5d0; ${sans}; font-size: 16px; line-height: 1.4; color: #111a18; text-align: right; font-weight: 700`;

function row({ label, value }: { label: string; value: string }): string {
  return `<tr><th class="soft rule" scope="row" style="${labelStyle}">${escapeHtml(label)}</th><td class="ink rule" style="${valueStyle}">${escapeHtml(value)}</td></tr>`;
}

/** A record's figures as a table of two columns under its linked name. Everything is escaped. */
export function tableHtml({ title, url, subtitle, rows, note }: LetterTable): string {
  const about = subtitle
    ? `<p class="soft" style="margin: 0 0 8px; ${sans}; font-size: 14px; line-height: 1.4; color: #4a5651">${escapeHtml(subtitle)}</p>`
    : '';
  const beneath = note
    ? `<p class="soft" style="margin: 8px 0 0; ${sans}; font-size: 13px; line-height: 1.5; color: #4a5651">${escapeHtml(note)}</p>`
    : '';
  return `<div style="margin: 0 0 24px">
<p style="margin: 0 0 4px; ${sans}; font-size: 18px; line-height: 1.35; font-weight: 700"><a class="ink" href="${escapeHtml(url)}" style="color: #00664f">${escapeHtml(title)}</a></p>
${about}<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse: collapse">${rows.map(row).join('')}</table>
${beneath}</div>`;
}
