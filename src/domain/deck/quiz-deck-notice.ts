/** Stands under every screen of a projected quiz: a room practises, it is not examined. */
export const QUIZ_DECK_NOTICE = 'Tình huống do Sổ tay đặt ra, để cùng tập';
