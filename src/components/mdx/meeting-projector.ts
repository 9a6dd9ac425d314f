import SpeakerNotes from '#components/meeting/SpeakerNotes.astro';
import DiscussionScreen from '#components/projector/DiscussionScreen.astro';
import ProjectorSection from '#components/projector/ProjectorSection.astro';
import SituationScreensBlock from '#components/projector/SituationScreensBlock.astro';
import { projector } from './projector.ts';

/** The same kit for the room: screens, situations and questions; what the secretary says stays among the notes. */
export const meetingProjector = {
  ...projector,
  PhanHop: ProjectorSection,
  TinhHuong: SituationScreensBlock,
  ThaoLuan: DiscussionScreen,
  GoiY: SpeakerNotes,
};
