// @vitest-environment happy-dom
import { DOMParser as BodyParser } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { type BodyNode, body } from '@/lib/blocks/body';
import { bodySchema } from '@/lib/blocks/prosemirror/body-extensions';
import { cleanPasted } from './clean-pasted';
import { countPictures } from './count-pictures';

/** A body in short: `h2(…)`, `ul(li(…))`, `*bold*`, `_italic_`, `[words](address)`. */
function short(node: BodyNode): string {
  if (node.type === 'text') {
    return (node.marks ?? []).reduceRight((text, { type, attrs }) => {
      if (type === 'bold') return `*${text}*`;
      return type === 'italic' ? `_${text}_` : `[${text}](${attrs?.href})`;
    }, node.text ?? '');
  }
  const names: Record<string, string> = {
    bulletList: 'ul',
    orderedList: 'ol',
    listItem: 'li',
    tableRow: 'tr',
    tableHeader: 'th',
    tableCell: 'td',
    hardBreak: 'br',
    heading: `h${node.attrs?.level}`,
  };
  const inner = (node.content ?? []).map(short).join(node.type === 'paragraph' ? '' : ' ');
  if (node.type === 'paragraph' || node.type === 'doc') return inner;
  return `${names[node.type] ?? node.type}(${inner})`;
}

function paste(markup: string): string {
  const root = new DOMParser().parseFromString(cleanPasted(markup), 'text/html');
  const doc = BodyParser.fromSchema(bodySchema()).parse(root.body).toJSON();
  expect(body.safeParse(doc).success).toBe(true);
  return (doc.content as BodyNode[]).map(short).join('\n');
}

const ignored = (sign: string) =>
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;

it('reads Word: title, headings, lists in lists, bold by style, a table, and none of its own marks', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=EN-CA style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Ottawa invites nurses<o:p></o:p></p>
<h1 style='mso-style-next:Normal'><b><span lang=EN-US>Who was invited<o:p></o:p></span></b></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>3,500</b> people&nbsp;were <i>invited</i>, see <a href="https://www.canada.ca/en.html?utm_source=x&amp;a=1">the page</a><a href="#_ftn1">[1]</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${ignored('·')}Nurses<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'>${ignored('o')}in hospitals<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>${ignored('·')}Dentists<o:p></o:p></p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${ignored('1.')}First</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${ignored('2.')}Second</p>
<table class=MsoTableGrid border=1><colgroup><col width=50></colgroup><tr><td width=100 style='border:solid'><p class=MsoNormal>Round</p></td><td colspan=2><p class=MsoNormal>284<o:p></o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;
  expect(paste(word)).toBe(
    [
      'h2(Ottawa invites nurses)',
      'h2(Who was invited)',
      '*3,500* people were _invited_, see [the page](https://www.canada.ca/en.html?a=1)[1].',
      'ul(li(Nurses ul(li(in hospitals))) li(Dentists))',
      'Then:',
      'ol(li(First) li(Second))',
      'table(tr(td(Round) td(284)))',
    ].join('\n'),
  );
});

it('reads Google Docs: no bold for all of it, bold and italic from styles, plain addresses', () => {
  const google = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400">The round</span></h1><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400"> and </span><span style="font-style:italic">slanted</span><span style="font-weight:400">, a </span><a href="https://www.google.com/url?q=https://ircc.example/a&amp;sa=D&amp;ust=1"><span style="color:#1155cc;text-decoration:underline">link</span></a></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>Deeper</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`;
  expect(paste(google)).toBe(
    [
      'h2(The round)',
      '*Bold* and _slanted_, a [link](https://ircc.example/a)',
      'ul(li(One ul(li(Deeper))))',
    ].join('\n'),
  );
});

it('reads a web page: its text, and nothing that runs, hides or is of its frame', () => {
  const page = `<div class="article" onclick="steal()"><script>alert(1)</script><h3>Heading</h3><div>First<br><br>Second <span style="display:none">hidden</span><img src="https://x.example/p.gif" onerror="alert(1)"></div><p><a href="javascript:alert(1)">bad</a> <a href="/draws?fbclid=1">own</a> <u>under</u><sup>2</sup></p><blockquote><p>Said</p></blockquote><pre><code>code</code></pre><button>Share</button><div data-block="promo" data-attrs="{not json">x</div><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>`;
  expect(paste(page)).toBe(
    [
      'h3(Heading)',
      'First',
      'Second',
      'bad [own](/draws?fbclid=1) under2',
      'blockquote(Said)',
      'code',
      'x',
      'table(tr(th(A)) tr(td(1)))',
    ].join('\n'),
  );
});

const item = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'>${ignored(sign)}${words}<o:p></o:p></p>`;

it('reads Word: a numbered list that goes on, quotes, and no comment, page end or struck word', () => {
  const list = item(1, '1.', 'One') + item(2, 'a.', 'One a') + item(1, '2.', 'Two');
  const word = `<body>${list}<p class=MsoNormal>Between</p>${item(1, '3.', 'Three')}<p class=MsoQuote>We waited.</p><p class=MsoNormal>A <del>gone</del> <ins>word</ins><span class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span><br clear=all style='page-break-before:always'></p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is this so?</p></div></div></body>`;
  expect(paste(word)).toBe(
    [
      'ol(li(One ol(li(One a))) li(Two))',
      'Between',
      'ol(li(Three))',
      'blockquote(We waited.)',
      'A word',
    ].join('\n'),
  );
  expect(cleanPasted(word)).toContain('<ol start="3">');
});

it('reads Word on the web: one list of items that are wrapped one by one, and spoken headings', () => {
  const wrapped = (level: number, words: string) =>
    `<div class="ListContainerWrapper SCXW1"><ul><li data-aria-level="${level}"><p class="Paragraph"><span>${words}</span></p></li></ul></div>`;
  const word = `<div><p role="heading" aria-level="1"><span>Who</span></p></div>${wrapped(1, 'Nurses')}${wrapped(2, 'in hospitals')}${wrapped(1, 'Dentists')}`;
  expect(paste(word)).toBe('h2(Who)\nul(li(Nurses ul(li(in hospitals))) li(Dentists))');
});

it('gives a table its heads: by the program’s mark, by bold, or as words above figures', () => {
  const word = `<table class=MsoTable><thead><tr><td><p class=MsoNormal><b>Round<o:p></o:p></b></p></td><td><p><b>Sent</b></p></td></tr></thead><tr><td><p>284</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr></table>`;
  expect(paste(word)).toBe('table(tr(th(Round) th(Sent)) tr(td(284) td()))');
  const sheets = `<google-sheets-html-origin><table data-sheets-root="1"><colgroup><col></colgroup><tr><td style="font-weight:bold;">Kind</td><td style="font-weight:bold">Where</td></tr><tr><td>PNP</td><td style="font-weight:bold">Alberta</td></tr></table></google-sheets-html-origin>`;
  expect(paste(sheets)).toBe('table(tr(th(Kind) th(Where)) tr(td(PNP) td(*Alberta*)))');
  const excel = `<table><!--StartFragment--><col width=64><tr><td class=xl65>Round</td><td class=xl65>Cut-off</td></tr><tr><td align=right>284</td><td>422</td></tr></table>`;
  expect(paste(excel)).toBe('table(tr(th(Round) th(Cut-off)) tr(td(284) td(422)))');
  const words =
    '<table><tr><td>a</td><td>b<table><tr><td>in</td></tr></table></td></tr><tr><td>c</td><td><br></td></tr></table>';
  expect(paste(words)).toBe('table(tr(td(a) td(b in)) tr(td(c) td()))');
});

it('reads notes: lines, and nothing where a line was left empty', () => {
  const notes = `<div><h1>Title</h1></div><div>First</div><div><br></div><p class="p2"><br></p><div>Second<span class="Apple-converted-space">&nbsp;</span></div><ul class="Apple-dash-list"><li>dash</li></ul>`;
  expect(paste(notes)).toBe('h2(Title)\nFirst\nSecond\nul(li(dash))');
});

it('takes a table’s caption as its own, and no language that a program put everywhere', () => {
  const markup = cleanPasted(
    '<table><caption>Marks\n  of <b>2025</b></caption><tr><td><span lang=EN-US>IELTS</span></td></tr></table>',
  );
  const root = new DOMParser().parseFromString(markup, 'text/html');
  const doc = BodyParser.fromSchema(bodySchema()).parse(root.body).toJSON();
  const [table] = body.parse(doc).content ?? [];
  expect(table?.attrs?.caption).toBe('Marks of 2025');
  expect(table && short(table)).toBe('table(tr(td(IELTS)))');
});

it('leaves what was copied from an editor of ours as it is', () => {
  const own = '<p data-pm-slice="1 1 []">A <span data-block="figure" data-attrs="{}"></span></p>';
  expect(cleanPasted(own)).toBe(own);
});

it('counts the pictures that a person saw, each once', () => {
  const page =
    '<p>Text <img src="a.jpg"><picture><source srcset="b.webp"><img src="b.jpg"></picture></p>' +
    '<noscript><img src="a.jpg"></noscript><img width="1" height="1" src="t.gif"><img alt="🙂" src="e.png">' +
    '<div style="display: none"><img src="h.jpg"></div>';
  expect(countPictures(page)).toBe(2);
  expect(countPictures('<p data-pm-slice="0 0 []"><img src="a.jpg"></p>')).toBe(0);
  expect(countPictures('<p>No picture</p>')).toBe(0);
});
