import ProjectorOnly from '#components/provision/ProjectorOnly.astro';
import { reading } from './reading.ts';

/** A task page is short enough to go without its screens between the words. */
export const taskReading = { ...reading, Chieu: ProjectorOnly };
