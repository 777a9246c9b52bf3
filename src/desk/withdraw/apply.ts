import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import { readMoved } from '../../serving/moved.ts';
import type { WithdrawalPlan } from './plan.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/;

/** Changes the YAML of a file, comments and all else kept. */
function edit(file: string, change: (doc: Document) => void): void {
  const text = readFileSync(file, 'utf8');
  const head = FRONTMATTER.exec(text);
  const doc = parseDocument(head?.[1] ?? text);
  change(doc);
  const yaml = doc.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  writeFileSync(file, head ? `---\n${yaml}\n---${text.slice(head[0].length)}` : `${yaml}\n`);
}

/** Takes a value out of a list. */
function remove(doc: Document, key: string, value: string): void {
  const list = doc.get(key);
  if (!isSeq(list)) return;
  list.items = list.items.filter((item) => String(item) !== value);
  if (list.items.length === 0) doc.delete(key);
}

/** Adds the story to the list of those taken back. */
function record(root: string, { slug, on }: WithdrawalPlan): void {
  const file = join(root, 'withdrawn.yaml');
  const doc = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const list = isSeq(doc.contents) ? doc.contents : new YAMLSeq();
  list.flow = false;
  list.add(doc.createNode({ id: slug, on }));
  doc.contents = list as typeof doc.contents;
  writeFileSync(file, doc.toString());
}

/** Old addresses of the story lead nowhere any more. */
function forgetOldAddresses(root: string, slug: string): void {
  if (!readMoved(root).some(({ to }) => to === slug)) return;
  edit(join(root, 'moved.yaml'), ({ contents }) => {
    if (!isSeq(contents)) return;
    // What stands at the head of the list is said of the list, though it hangs on its first item.
    const [head] = contents.items;
    const comment = isMap(head) ? head.commentBefore : undefined;
    contents.items = contents.items.filter((item) => !(isMap(item) && item.get('to') === slug));
    const [first] = contents.items;
    if (isMap(first)) first.commentBefore ??= comment ?? null;
  });
}

/**
 * Takes a story back in the content: deletes its files, keeps its address and the day, and mends
 * what named it.
 * @param root The content folder.
 * @param plan The plan, as shown to whoever agreed to it.
 */
export function applyWithdrawal(root: string, plan: WithdrawalPlan): void {
  record(root, plan);
  forgetOldAddresses(root, plan.slug);
  for (const file of plan.events)
    edit(join(root, file), (doc) => {
      remove(doc, 'stories', plan.slug);
    });
  for (const file of plan.kits)
    edit(join(root, file), (doc) => {
      doc.setIn(['publication', 'status'], 'draft');
    });
  for (const file of plan.deleted) rmSync(join(root, file));
  rmSync(join(root, 'profiles', plan.slug), { recursive: true, force: true });
}

/**
 * Marks an honour as revoked: the story leaves the site by that alone, its file stays.
 * @param root The content folder.
 * @param file The story's file, relative to it.
 * @param award Id of the award.
 * @param on Day of the decision.
 * @returns Whether the story has the award.
 */
export function applyRevocation(root: string, file: string, award: string, on: string): boolean {
  let found = false;
  edit(join(root, file), (doc) => {
    const awards = (doc.toJS() as { awards?: { award?: string }[] }).awards ?? [];
    awards.forEach((item, i) => {
      if (item.award !== award) return;
      doc.setIn(['awards', i, 'revoked'], on);
      found = true;
    });
  });
  if (found) forgetOldAddresses(root, basename(dirname(file)));
  return found;
}
