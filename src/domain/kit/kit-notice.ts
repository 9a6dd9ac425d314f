/** What every kit and every screen of it says about itself. */
export const KIT_NOTICE = 'Gợi ý của Sổ tay cho buổi sinh hoạt, không phải tài liệu chính thức';
