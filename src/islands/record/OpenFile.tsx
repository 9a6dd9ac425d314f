import { openKeptMeetings } from '#browser/kept-meetings.ts';
import { readFile } from '#browser/read-file.ts';
import { importMeeting, LARGEST_MEETING_FILE } from '#domain/meeting/meeting-file-import.ts';
import { meetingFileSentence } from '#domain/meeting/meeting-file-sentence.ts';
import { minutesHealthSentence } from '#domain/meeting/minutes-health-sentence.ts';

interface OpenFileProps {
  /** @param id of the meeting the file led to; undefined when it was refused */
  readonly onDone: (sentence: string, id: string | undefined) => void;
}

/** Takes in a meeting that was saved as a file. */
export function OpenFile({ onDone }: OpenFileProps) {
  const take = async (file: File) => {
    const text = await readFile(file, LARGEST_MEETING_FILE);
    if (text === undefined) {
      onDone('Trình duyệt không mở được tệp này; các buổi đang lưu vẫn giữ nguyên.', undefined);
      return;
    }
    const result = importMeeting(text, openKeptMeetings().view().replicas);
    if (!result.isAccepted) {
      onDone(meetingFileSentence(result), undefined);
      return;
    }
    openKeptMeetings().put(result.replica);
    // What was taken in but could not be kept must not sound safe.
    const trouble = minutesHealthSentence(openKeptMeetings().view().health);
    onDone([meetingFileSentence(result), trouble].filter(Boolean).join(' '), result.replica.id);
  };
  return (
    <label className="button button--quiet file-button">
      Mở tệp đã lưu
      <input
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void take(file);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
