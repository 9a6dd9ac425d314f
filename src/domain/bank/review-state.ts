import type { Question } from '../question/schema.ts';

/** How many people must have answered a question without its key before it counts as reviewed. */
export const ENOUGH_REVIEWERS = 2;

/** Share of reviewers who must have chosen the key. */
export const ENOUGH_AGREEMENT = 0.8;

export interface ReviewState {
  readonly questions: number;
  /** Questions no person has reviewed. */
  readonly unread: number;
  /** Questions with fewer reviewers than are enough, the unread ones among them. */
  readonly tooFew: number;
  /** Questions with enough reviewers, of whom too few chose the key. */
  readonly disputed: number;
}

export function reviewState(questions: readonly Question[]): ReviewState {
  const reviews = questions.map(({ review }) => review);
  const isEnough = ({ reviewers }: Question['review']) => reviewers >= ENOUGH_REVIEWERS;
  return {
    questions: reviews.length,
    unread: reviews.filter(({ reviewers }) => reviewers === 0).length,
    tooFew: reviews.filter((review) => !isEnough(review)).length,
    disputed: reviews.filter((review) => isEnough(review) && (review.agreement ?? 0) < ENOUGH_AGREEMENT)
      .length,
  };
}
