import { parseTarget } from '#domain/document/target.ts';
import { passageText } from '#domain/document/passage-text.ts';
import { statusNotice } from '#domain/document/status-notice.ts';
import { documentJson } from '#domain/machine/document-json.ts';
import { loadBehaviour } from './behaviours.ts';
import { loadDocument } from './documents.ts';
import { loadTerm } from './glossary.ts';

const bodies = new Map<string, ReturnType<typeof documentJson>['body']>();

/**
 * The words a citation leads to, a paragraph each: a provision as the handbook sums it up, a behaviour in one sentence, a
 * term's definition.
 *
 * @param text a target such as `nghi-dinh-73#dieu-8-khoan-1` or `hv05`
 * @returns undefined for a whole document, a task, or a part without words of its own
 * @throws RangeError when the target leads nowhere
 */
export async function loadPassage(text: string): Promise<readonly string[] | undefined> {
  const target = parseTarget(text);
  switch (target.type) {
    case 'behaviour':
      return [(await loadBehaviour(target.id)).data.summary];
    case 'term':
      return [(await loadTerm(target.slug)).data.definition];
    case 'task':
      return undefined;
    case 'document':
      return target.anchor === undefined
        ? undefined
        : passageText(await loadBody(target.slug), target.anchor);
  }
}

/**
 * That a cited document no longer applies, and what does.
 *
 * @returns undefined for a document that applies, and for what is no document
 */
export async function loadTargetNotice(text: string): Promise<string | undefined> {
  const target = parseTarget(text);
  if (target.type !== 'document') return undefined;
  const { data } = await loadDocument(target.slug);
  if (data.status !== 'superseded') return undefined;
  const successor = data.supersededBy ? (await loadDocument(data.supersededBy)).data.shortName : undefined;
  return statusNotice(data, successor);
}

async function loadBody(slug: string) {
  const known = bodies.get(slug);
  if (known) return known;
  const { data, body = '' } = await loadDocument(slug);
  const { body: parts } = documentJson(slug, data, body);
  bodies.set(slug, parts);
  return parts;
}
