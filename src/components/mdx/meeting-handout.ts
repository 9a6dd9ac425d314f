import Discussion from '#components/meeting/Discussion.astro';
import HandoutPart from '#components/meeting/HandoutPart.astro';
import ProjectorOnly from '#components/provision/ProjectorOnly.astro';
import { reading } from './reading.ts';

/** The same kit for its members, the day before: what is voted on and what the secretary says stay for the meeting. */
export const meetingHandout = {
  ...reading,
  PhanHop: HandoutPart,
  TinhHuong: ProjectorOnly,
  ThaoLuan: Discussion,
  GoiY: ProjectorOnly,
};
