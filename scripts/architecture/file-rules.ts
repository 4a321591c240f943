import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listSourceFiles } from './source-files';

const maxLines = 300;
const maxLinesOfPage = 60;
const maxFilesOfFolder = 15;

interface TextRule {
  name: string;
  /** Which files it holds for. */
  files: RegExp;
  except?: RegExp;
  forbids: RegExp;
}

const code = /\.(tsx?|mts)$/;
const test = /\.test\.tsx?$/;
/** The desk is an app; everything else under app and components is made into readers' documents. */
const readers = /^(app\/\(site\)|app\/[^/]+\.tsx|components)\/?.*\.tsx?$/;
const desk = /^components\/(desk|editor|reader-elements)\/|\.test\.tsx?$/;

export const textRules: TextRule[] = [
  { name: 'no any', files: code, forbids: /(?::|\bas|<|,|\|)\s*any\b(?!\w|['"`-])\s*[;,)>=\]|[\n]/ },
  {
    name: 'no suppression',
    files: /./,
    // Written so that this file does not name what it looks for.
    forbids: new RegExp(
      ['@ts-(ignore|expect-error|nocheck)', 'biome-ig' + 'nore', 'eslint-dis' + 'able'].join('|'),
    ),
  },
  {
    name: "no 'use client' on the reader's side",
    files: readers,
    except: desk,
    forbids: /^\s*['"]use client['"]/m,
  },
  {
    name: "no framework script on the reader's side",
    files: readers,
    except: desk,
    forbids: /from 'next\/(link|image|script|dynamic|navigation)'|<Suspense\b/,
  },
  { name: "no inline style on the reader's side", files: readers, except: desk, forbids: /\sstyle=\{/ },
];

/** What single files and folders break, one line each. */
export function checkFiles(root: string): string[] {
  const files = listSourceFiles(root);
  return [
    ...files.flatMap((file) => checkFile(file, readFileSync(path.join(root, file), 'utf8'))),
    ...checkFolders(files),
  ];
}

/** What one file breaks. */
export function checkFile(file: string, text: string): string[] {
  const lines = text.split('\n').length - 1;
  const broken = textRules
    .filter((rule) => rule.files.test(file) && !rule.except?.test(file) && rule.forbids.test(text))
    .map((rule) => `${file}: ${rule.name}`);
  const most = /^app\/(.*\/)?page\.tsx$/.test(file) ? maxLinesOfPage : maxLines;
  if (lines > most) broken.push(`${file}: ${lines} lines, more than ${most}`);
  if (/^app\/\(site\)\/(.*\/)?loading\.tsx$/.test(file))
    broken.push(`${file}: no loading page before a document`);
  return broken;
}

/** Folders that hold too much. Tests stand beside their file and do not count. */
export function checkFolders(files: string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files.filter((name) => !test.test(name))) {
    const folder = path.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > maxFilesOfFolder)
    .map(([folder, count]) => `${folder}/: ${count} files, more than ${maxFilesOfFolder}`);
}
