import * as z from 'zod/mini';
import { canonicalJson } from '../practice/canonical-json.ts';
import { hashText } from '../practice/content-hash.ts';
import { readJson } from '../text/read-json.ts';
import { losesNothing } from './meeting-file-loss.ts';
import { isSound } from './meeting-file-sound.ts';
import { MEETING_FILE_MAGIC, meetingFileSchema, replicaChecksum } from './meeting-file.ts';
import { MEETING_VERSION } from './meeting-state.ts';
import type { Meeting } from './meeting-state.ts';
import { mergeReplicas } from './merge-replicas.ts';
import type { Replica } from './replica.ts';

export type MeetingImport =
  | {
      readonly isAccepted: true;
      /** What is to be kept, under its id. */
      readonly replica: Replica;
      /**
       * - `new`: no such meeting was here. `joined`: it adds to the one here. `known`: it brings nothing.
       * - `beside`: it would have changed what is written down here, so it stands beside it as a meeting of its own.
       */
      readonly outcome: 'new' | 'joined' | 'known' | 'beside';
    }
  /** One sentence for the reader, in Vietnamese. */
  | { readonly isAccepted: false; readonly message: string };

/** Letters in a file at most: what a browser keeps for a whole site. */
export const LARGEST_MEETING_FILE = 4_000_000;

const headSchema = z.object({ magic: z.literal(MEETING_FILE_MAGIC), version: z.number() });

/**
 * Looks into a file; never throws. A file is taken whole or not at all, it never deletes, and of what is written down here
 * nothing is replaced.
 *
 * @param kept the meetings that are here
 */
export function importMeeting(text: string, kept: readonly Replica[]): MeetingImport {
  if (text.length > LARGEST_MEETING_FILE)
    return refuse('Tệp quá lớn, không phải tệp buổi sinh hoạt của Sổ tay 34.');
  if (text.trim() === '') return refuse('Tệp trống, không có gì để mở.');
  const value = readJson(text);
  if (value === undefined) {
    return refuse('Không đọc được tệp: đây không phải tệp buổi sinh hoạt còn nguyên vẹn.');
  }
  const head = headSchema.safeParse(value);
  if (!head.success) return refuse('Đây không phải tệp buổi sinh hoạt của Sổ tay 34.');
  if (head.data.version > MEETING_VERSION) {
    return refuse('Tệp này do bản mới hơn của Sổ tay 34 tạo ra. Đồng chí tải lại trang rồi thử lại.');
  }
  const file = meetingFileSchema.safeParse(value);
  if (!file.success) return refuse(DAMAGED);
  const { replica, checksum } = file.data;
  const { meeting } = replica;
  if (checksum !== replicaChecksum(replica) || meeting === null || !isSound(replica)) return refuse(DAMAGED);
  return joinTo(kept, { ...replica, meeting });
}

const DAMAGED = 'Tệp đã bị sửa hoặc hỏng nên không mở; các buổi đang lưu trên máy này vẫn giữ nguyên.';

function joinTo(kept: readonly Replica[], replica: Replica & { readonly meeting: Meeting }): MeetingImport {
  const here = kept.find(({ id }) => id === replica.id);
  if (!here?.meeting) return { isAccepted: true, replica, outcome: 'new' };
  if (canonicalJson(here) === canonicalJson(replica)) {
    return { isAccepted: true, replica: here, outcome: 'known' };
  }
  const isSameMeeting =
    here.era === replica.era && canonicalJson(here.meeting.plan) === canonicalJson(replica.meeting.plan);
  const joined = isSameMeeting ? mergeReplicas(here, replica) : undefined;
  if (joined === here) return { isAccepted: true, replica: here, outcome: 'known' };
  if (joined?.meeting && losesNothing(here.meeting, joined.meeting)) {
    return { isAccepted: true, replica: joined, outcome: 'joined' };
  }
  return standBeside(kept, replica);
}

/** Under an id made from what the file holds, so that the same file opened again finds it. */
function standBeside(
  kept: readonly Replica[],
  replica: Replica & { readonly meeting: Meeting },
): MeetingImport {
  const id = `tep-${hashText(canonicalJson(replica))}`;
  const known = kept.find((other) => other.id === id);
  if (known) return { isAccepted: true, replica: known, outcome: 'known' };
  return {
    isAccepted: true,
    replica: { ...replica, id, meeting: { ...replica.meeting, id } },
    outcome: 'beside',
  };
}

function refuse(message: string): MeetingImport {
  return { isAccepted: false, message };
}
