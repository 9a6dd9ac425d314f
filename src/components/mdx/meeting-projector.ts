import SpeakerNotes from '#components/meeting/SpeakerNotes.astro';
import DiscussionScreen from '#components/projector/DiscussionScreen.astro';
import KitPart from '#components/projector/KitPart.astro';
import SituationStepsBlock from '#components/projector/SituationStepsBlock.astro';
import { projector } from './projector.ts';

/** The same kit for the room: screens, situations and questions; what the secretary says stays among the notes. */
export const meetingProjector = {
  ...projector,
  PhanHop: KitPart,
  TinhHuong: SituationStepsBlock,
  ThaoLuan: DiscussionScreen,
  GoiY: SpeakerNotes,
};
