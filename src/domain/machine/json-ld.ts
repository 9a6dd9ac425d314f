import type { DocumentData, DocumentStatus } from '../document/schema.ts';
import type { Term } from '../glossary/schema.ts';
import type { Question } from '../question/schema.ts';

/** A node of linked data; keys without a value are left out when it is written. */
export interface JsonLd {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/**
 * Writes a node as the text of a `<script type="application/ld+json">`. `<` is escaped, so that no word of it can
 * close the element or open a comment.
 */
export function writeJsonLd(node: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', inLanguage: 'vi', ...node }).replaceAll(
    '<',
    String.raw`\u003c`,
  );
}

/** A document as schema.org `Legislation`. What the handbook has not established is not stated. */
export function legislation(document: DocumentData, successorName: string | undefined): JsonLd {
  const force = FORCE[document.status];
  return {
    '@type': 'Legislation',
    name: document.shortName,
    alternateName: document.title,
    legislationIdentifier: document.number,
    legislationType: TYPE[document.kind],
    legislationPassedBy: { '@type': 'Organization', name: document.issuer },
    legislationDate: document.signedOn,
    legislationDateOfApplicability: document.inForceFrom ?? undefined,
    legislationLegalForce: force && `https://schema.org/${force}`,
    ...(successorName === undefined ? {} : { creativeWorkStatus: `Nay dùng ${successorName}` }),
    subjectOf: {
      '@type': 'WebPage',
      name: `${document.shortName}, tóm lược của Sổ tay 34`,
      description: document.summary,
      lastReviewed: document.checkedOn,
    },
  };
}

/** The glossary as `DefinedTermSet`. */
export function definedTerms(terms: readonly ({ readonly id: string } & Term)[]): JsonLd {
  return {
    '@type': 'DefinedTermSet',
    name: 'Thuật ngữ của Sổ tay 34',
    hasDefinedTerm: terms.map(({ id, term, aliases, definition }) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      name: term,
      alternateName: aliases.length > 0 ? aliases : undefined,
      description: definition.trim(),
    })),
  };
}

/** A set of questions as `Quiz`. Keys are not told: the page folds them away too. */
export function quiz(data: {
  readonly title: string;
  readonly summary: string;
  readonly questions: readonly Question[];
}): JsonLd {
  return {
    '@type': 'Quiz',
    name: data.title,
    description: data.summary.trim(),
    isAccessibleForFree: true,
    hasPart: data.questions.map((question) => ({
      '@type': 'Question',
      identifier: question.id,
      eduQuestionType: 'Multiple choice',
      text: [question.type === 'knowledge' ? '' : question.situation, question.stem]
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join(' '),
    })),
  };
}

const FORCE: Readonly<Record<DocumentStatus, string | undefined>> = {
  'in-force': 'InForce',
  superseded: 'NotInForce',
  unconfirmed: undefined,
};

const TYPE: Readonly<Record<DocumentData['kind'], string>> = {
  directive: 'Chỉ thị',
  regulation: 'Quy định',
  decree: 'Nghị định',
};
