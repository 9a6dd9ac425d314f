/** What the secretary's page of every kit rests on, besides what the kit itself cites. */
export const GUIDE_SOURCES = ['so-tay-34', 'luatvietnam-hd42', 'kho-ma-hd42'] as const;
