import { parseProvision, provisionAnchor, provisionName } from '../document/anchor.ts';
import { listElements, parseMdx, textOf } from '../document/parse.ts';
import type { MdxElement } from '../document/parse.ts';
import type { DocumentData } from '../document/schema.ts';

/** One paragraph, list item or table row, in the handbook's own words. */
export interface Statement {
  readonly text: string;
  readonly citations: readonly { readonly sources: readonly string[]; readonly confidence: string }[];
  /** What it refers to, as authors write it: `nghi-dinh-73#dieu-8`. */
  readonly references: readonly string[];
}

/** A part of a document. The names follow Akoma Ntoso where it has one (`eId`, `num`, `heading`). */
export interface Part {
  /** `gap`: an article the handbook has not summarised. */
  readonly type: 'section' | 'article' | 'gap' | 'clause' | 'point';
  /** Permanent anchor on the page. */
  readonly eId: string;
  readonly num: string | null;
  readonly heading: string | null;
  readonly statements: readonly Statement[];
  readonly parts: readonly Part[];
}

/**
 * A document for machines: identification, validity, and every part with its words, sources and confidence.
 *
 * @param source the MDX text, with or without front matter
 * @throws MdxSyntaxError | RangeError on text the content linter would refuse
 */
export function documentJson(slug: string, data: DocumentData, source: string) {
  const root = parseMdx(source);
  const elements = new Map<Node, MdxElement>(listElements(root).map((element) => [element.node, element]));
  const body = readParts(root, elements).parts;
  return {
    format: 'so-tay-34/van-ban',
    version: 1,
    note: 'Tóm lược bằng lời của Sổ tay 34, không phải toàn văn. Mức tin cậy đi theo từng ý.',
    language: 'vi',
    identification: {
      slug,
      page: `/van-ban/${slug}/`,
      number: data.number,
      kind: data.kind,
      shortName: data.shortName,
      title: data.title,
      issuer: data.issuer,
      signedOn: data.signedOn,
      inForceFrom: data.inForceFrom,
    },
    validity: {
      status: data.status,
      note: data.statusNote,
      citations: data.statusCitations,
      supersededBy: data.supersededBy,
      supersededOn: data.supersededOn,
      checkedOn: data.checkedOn,
      checkedBy: data.checkedBy === '' ? null : data.checkedBy,
    },
    articleCount: data.articleCount,
    gaps: body.filter(({ type }) => type === 'gap').map(({ eId }) => eId),
    body,
  };
}

type Node = Parameters<typeof textOf>[0];
type Elements = ReadonlyMap<Node, MdxElement>;

const TYPES: Readonly<Record<string, Part['type']>> = {
  Phan: 'section',
  Dieu: 'article',
  DieuTrong: 'gap',
  Khoan: 'clause',
  Diem: 'point',
};

/** The words and parts directly inside a node; what a deeper part holds is left to it. */
function readParts(node: Node, elements: Elements): Pick<Part, 'statements' | 'parts'> {
  const statements: Statement[] = [];
  const parts: Part[] = [];
  const visit = (inner: Node): void => {
    const element = elements.get(inner);
    const type = element && TYPES[element.name];
    if (element && type) {
      parts.push({ ...nameOf(type, element), ...readParts(inner, elements) });
    } else if (element?.name === 'Chieu') {
      // A screen says again what the part says; it is no statement of its own.
    } else if (element?.name === 'Nguon') {
      // A citation on a line of its own supports what stands before it.
      const last = statements.pop();
      if (last) statements.push({ ...last, citations: [...last.citations, citationOf(element)] });
    } else if (inner.type === 'paragraph' || inner.type === 'tableRow') {
      statements.push(statementOf(inner, elements));
    } else {
      childrenOf(inner).forEach(visit);
    }
  };
  childrenOf(node).forEach(visit);
  return { statements: statements.filter(({ text }) => text !== ''), parts };
}

function nameOf(
  type: Part['type'],
  { attributes }: MdxElement,
): Pick<Part, 'type' | 'eId' | 'num' | 'heading'> {
  const heading = attributes['ten'] ?? null;
  if (type === 'section') return { type, eId: attributes['id'] ?? '', num: null, heading };
  const provision = parseProvision(attributes['so'] ?? '');
  return { type, eId: provisionAnchor(provision), num: provisionName(provision), heading };
}

function statementOf(node: Node, elements: Elements): Statement {
  const inside: MdxElement[] = [];
  const collect = (inner: Node): void => {
    const element = elements.get(inner);
    if (element) inside.push(element);
    childrenOf(inner).forEach(collect);
  };
  collect(node);
  const texts = node.type === 'tableRow' ? childrenOf(node).map(textOf) : [textOf(node)];
  return {
    text: texts.join(' | '),
    citations: inside.filter(({ name }) => name === 'Nguon').map(citationOf),
    references: inside
      .filter(({ name }) => name === 'Dan')
      .flatMap(({ attributes }) => attributes['toi'] ?? [])
      // A word explained in the glossary is no reference.
      .filter((target) => !target.startsWith('thuat-ngu#')),
  };
}

function citationOf({ attributes }: MdxElement): Statement['citations'][number] {
  return {
    sources: (attributes['id'] ?? '').split(/\s+/u).filter((id) => id !== ''),
    confidence: attributes['tin'] ?? '',
  };
}

function childrenOf(node: Node): readonly Node[] {
  return hasChildren(node) ? node.children : [];
}

function hasChildren(node: Node): node is Node & { readonly children: readonly Node[] } {
  return 'children' in node && Array.isArray(node.children);
}
