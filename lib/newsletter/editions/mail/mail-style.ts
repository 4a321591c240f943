/**
 * The look of an edition. Mail programs read styles in line and few others, so the light look is put in
 * line; the dark one stands in the head too, for programs that know dark colours (Apple Mail, Outlook on
 * phones and the Mac). Where neither is read, text, order and links are the same.
 */
const sans = "'Segoe UI', Roboto, 'Helvetica Neue', Helvetica, Arial, sans-serif";
const serif = "Georgia, 'Times New Roman', serif";
const figures = "'Arial Narrow', 'Helvetica Neue', Arial, sans-serif";

/** By class or element below `.text`; put in line. */
export const lightStyle = `
  .text p { margin: 0 0 16px; }
  .text h2 { margin: 32px 0 12px; font-family: ${serif}; font-size: 23px; line-height: 1.25; font-weight: 700; color: #111a18; }
  .text h3 { margin: 26px 0 6px; font-family: ${serif}; font-size: 19px; line-height: 1.3; font-weight: 700; color: #111a18; }
  .text h4 { margin: 20px 0 6px; font-family: ${sans}; font-size: 16px; line-height: 1.4; font-weight: 700; color: #111a18; }
  .text > div > h2:first-child, .text > div > h3:first-child { margin-top: 0; }
  .text a { color: #00664f; text-decoration: underline; }
  .text ul, .text ol { margin: 0 0 16px; padding: 0 0 0 22px; }
  .text li { margin: 0 0 6px; }
  .text li p, .text th p, .text td p { margin: 0; }
  .text blockquote p { margin: 0 0 6px; }
  .text .pull { margin: 8px 0 24px; padding: 0 0 0 16px; border-left: 4px solid #00664f; }
  .text .pull .said { margin: 0 0 4px; font-family: ${serif}; font-size: 22px; line-height: 1.35; }
  .text .offer p { margin: 0 0 12px; }
  .text blockquote { margin: 0 0 16px; padding: 0 0 0 14px; border-left: 3px solid #00664f; color: #4a5651; }
  .text hr { margin: 28px 0; border: 0; border-top: 1px solid #cbd5d0; }
  .text table { width: 100%; margin: 0 0 20px; border-collapse: collapse; font-size: 15px; line-height: 1.4; }
  .text caption { padding: 0 0 6px; text-align: left; font-weight: 700; }
  .text th { padding: 6px 10px 6px 0; border-bottom: 2px solid #111a18; text-align: left; vertical-align: bottom; font-size: 13px; font-weight: 600; color: #4a5651; word-break: normal; }
  .text td { padding: 8px 10px 8px 0; border-bottom: 1px solid #cbd5d0; text-align: left; vertical-align: top; }
  .text .figure { margin: 0 0 20px; }
  .text img { display: block; width: 100%; max-width: 552px; height: auto; border: 0; }
  .text .caption { margin: 0; padding: 6px 0 0; font-size: 13px; line-height: 1.45; color: #4a5651; }
  .text .board { margin: 0 0 24px; background-color: #0a2b25; }
  .text .board td { padding: 0; border: 0; }
  .text .board .board-head { padding: 18px 20px 4px; font-size: 14px; line-height: 1.45; color: #aecdc4; }
  .text .board a { color: #ffffff; }
  .text .board .board-figure { padding: 8px 4px 16px 20px; vertical-align: bottom; }
  .text .board .board-label { font-size: 13px; line-height: 1.4; color: #aecdc4; }
  .text .board .board-value { font-family: ${figures}; font-size: 38px; line-height: 1.1; font-weight: 700; color: #ffffff; white-space: nowrap; }
  .text .board .board-note { padding: 10px 20px 16px; border-top: 1px solid #2c564c; font-size: 13px; line-height: 1.5; color: #aecdc4; }
  .text .flag { color: #7d4e00; font-weight: 600; }
  .text .board .flag { color: #f3cf86; font-weight: 600; }
  .text .soft { color: #4a5651; font-size: 14px; }
  .text .offer { margin: 0 0 24px; border: 1px solid #cbd5d0; }
  .text .offer td { padding: 16px 20px 4px; border: 0; }
  .text .number { padding-left: 10px; padding-right: 0; text-align: right; white-space: nowrap; }
`;

/** Turns light into dark; everything else stays. */
export const darkStyle = `
  body, .page, .page > div, .page > table, .page td { background-color: #0e1413 !important; }
  .ink, .ink div, .text div, .text p, .text li, .text h2, .text h3, .text h4, .text td, .text caption { color: #e9efec !important; }
  .text a, .quiet a { color: #64d3b1 !important; }
  .quiet div, .text blockquote, .text .caption, .text th, .text .soft { color: #a9b6b1 !important; }
  .rule, .rule p, .text td, .text hr, .text .offer { border-color: #313e3a !important; }
  .text th { border-color: #a9b6b1 !important; }
  .text .board, .text .board td { background-color: #113b33 !important; border-color: #2c564c !important; }
  .text .board a, .text .board .board-value { color: #ffffff !important; }
  .text .board .board-head, .text .board .board-label, .text .board .board-note { color: #aecdc4 !important; }
  .text .flag { color: #f3cf86 !important; }
  .go a, .go td { background-color: #64d3b1 !important; color: #05221b !important; }
`;

export const faces = { sans, serif };
