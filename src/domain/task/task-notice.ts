/** What every task page and every screen of it says about itself. */
export const TASK_NOTICE = 'Gợi ý của Sổ tay để tự học, không phải văn bản chính thức';
