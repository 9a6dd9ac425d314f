import ProjectorArticle from '#components/projector/ProjectorArticle.astro';
import ProjectorClause from '#components/projector/ProjectorClause.astro';
import ProjectorGap from '#components/projector/ProjectorGap.astro';
import ProjectorPoint from '#components/projector/ProjectorPoint.astro';
import ProjectorSection from '#components/projector/ProjectorSection.astro';
import Screen from '#components/projector/Screen.astro';
import { reading } from './reading.ts';

/** The same words on a projector: `<Chieu>` blocks are the screens, the rest stays on the page as notes. */
export const projector = {
  ...reading,
  Phan: ProjectorSection,
  Dieu: ProjectorArticle,
  DieuTrong: ProjectorGap,
  Khoan: ProjectorClause,
  Diem: ProjectorPoint,
  Chieu: Screen,
};
