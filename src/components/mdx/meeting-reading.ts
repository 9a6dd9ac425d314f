import Discussion from '#components/meeting/Discussion.astro';
import MeetingPart from '#components/meeting/MeetingPart.astro';
import SituationBlock from '#components/meeting/SituationBlock.astro';
import SpeakerNotes from '#components/meeting/SpeakerNotes.astro';
import { reading } from './reading.ts';

/** A meeting kit as its secretary reads it. */
export const meetingReading = {
  ...reading,
  PhanHop: MeetingPart,
  TinhHuong: SituationBlock,
  ThaoLuan: Discussion,
  GoiY: SpeakerNotes,
};
