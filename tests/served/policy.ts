import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Answer } from './site.ts';

/** A content security policy: sources by directive. */
export type Policy = Map<string, string[]>;

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

/** What a page's own head says; one that stands after a script or style would come too late. */
function policyInPage(html: string): string[] {
  type Node = DefaultTreeAdapterTypes.ChildNode;
  const found: string[] = [];
  const visit = (nodes: Node[]): boolean => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (node.tagName === 'script' || node.tagName === 'style') return false;
      const named = (name: string): string | undefined =>
        node.attrs.find((attribute) => attribute.name === name)?.value;
      if (named('http-equiv')?.toLowerCase() === 'content-security-policy')
        found.push(named('content') ?? '');
      if (!visit(node.childNodes)) return false;
    }
    return true;
  };
  visit(parse(html).childNodes as Node[]);
  return found;
}

/**
 * The policies a page lives under: those of its header and its own. A browser applies each, so
 * what one of them forbids is forbidden.
 *
 * @param answer a page
 * @returns its policies
 */
export function policiesOf({ headers, html }: Answer): Policy[] {
  const header = headers.get('content-security-policy');
  // Two policies in one header are joined with a comma.
  return [...(header?.split(',') ?? []), ...policyInPage(html)].map(parsePolicy);
}

const FETCH = /-src(?:-elem|-attr)?$/;
const TOO_OPEN = /^(?:'unsafe-inline'|'unsafe-eval'|\*|https?:|wss?:|.*\*.*)$/;

/** The sources that hold for a directive in one policy; undefined where the policy is silent. */
const sourcesFor = (policy: Policy, name: string): string[] | undefined =>
  policy.get(name) ?? (FETCH.test(name) ? policy.get('default-src') : undefined);

const isNone = (sources: string[] | undefined): boolean => sources?.join(' ') === "'none'";

/**
 * What Mozilla's Observatory would find wrong with a page's policies, and a little more.
 *
 * @param policies the page's policies
 * @returns one phrase for each fault
 */
export function policyFaults(policies: readonly Policy[]): string[] {
  const faults = policies.flatMap((policy) =>
    [...policy].flatMap(([name, sources]) =>
      sources.filter((source) => TOO_OPEN.test(source)).map((source) => `${name} ${source}`),
    ),
  );
  const some = (test: (policy: Policy) => boolean): boolean => policies.some(test);
  if (!some((p) => isNone(p.get('default-src')))) faults.push("no default-src 'none'");
  if (!some((p) => isNone(sourcesFor(p, 'object-src')))) faults.push('plug-ins are allowed');
  if (!some((p) => isNone(p.get('base-uri')))) faults.push("no base-uri 'none'");
  if (!some((p) => p.has('form-action'))) faults.push('no form-action');
  for (const name of ['script-src', 'style-src'])
    if (!some((p) => sourcesFor(p, name)?.includes('data:') === false))
      faults.push(`${name} data:`);
  return faults;
}

/**
 * Whether another site may show a page in a frame.
 *
 * @param answer a page
 * @returns true when neither its policy nor the older header forbids it
 */
export function mayBeFramed(answer: Answer): boolean {
  const ancestors = policiesOf({ ...answer, html: '' }).map((p) => p.get('frame-ancestors'));
  const forbidden = ancestors.some((sources) => isNone(sources) || sources?.join() === "'self'");
  return !forbidden && !/deny|sameorigin/i.test(answer.headers.get('x-frame-options') ?? '');
}
