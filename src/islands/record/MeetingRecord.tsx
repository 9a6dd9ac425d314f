import { useState } from 'react';
import type { ItemKey, ItemSource } from '#browser/item-source.ts';
import { openKeptMeetings } from '#browser/kept-meetings.ts';
import { localTime } from '#browser/local-time.ts';
import { randomName } from '#browser/random-name.ts';
import { situationsOf } from '#domain/meeting/meeting-plan.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { minutesDocument } from '#domain/meeting/minutes-document.ts';
import { missingWordsSentence } from '#domain/meeting/minutes-missing-words.ts';
import { minutesOf } from '#domain/meeting/minutes.ts';
import { reduceRecord } from '#domain/meeting/reduce-record.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { stampChange } from '#domain/meeting/stamp-change.ts';
import { MinutesSheet } from './MinutesSheet.tsx';
import { RecordButtons } from './RecordButtons.tsx';
import { useItemWords } from './use-item-words.ts';

interface MeetingRecordProps {
  readonly replica: Replica;
  readonly meeting: Meeting;
  readonly source: ItemSource;
  /** Where the meeting goes on. */
  readonly deck: string;
  readonly onRemoved: () => void;
}

/** One meeting: what can be done with it, and its minutes to be gone on with. */
export function MeetingRecord({ replica, meeting, source, deck, onRemoved }: MeetingRecordProps) {
  // New each time, so that no two changes have the same stamp.
  const [from] = useState(randomName);
  const { words, missing, retry } = useItemWords(source, replica.id, keysOf(meeting));
  const minutes = minutesDocument(minutesOf(meeting, words), localTime);
  const lacking = missingWordsSentence(missing);

  const conclude = (part: string, text: string) => {
    const next = reduceRecord(meeting, { type: 'conclude', part, text });
    const changed = stampChange(replica, next, from);
    if (changed !== replica) openKeptMeetings().put(changed);
  };

  return (
    <section className="record-part" aria-labelledby="bien-ban">
      <h2 id="bien-ban" className="no-print" tabIndex={-1}>
        Biên bản: {meeting.plan.title}
      </h2>
      <p className="no-print">
        Chỗ chấm để ghi tay: chủ trì, thư ký, số có mặt và vắng, người phát biểu. Kết luận của từng phần gõ
        được ngay dưới đây; gõ đến đâu lưu trên máy này đến đấy.
      </p>
      <RecordButtons
        replica={replica}
        meeting={meeting}
        minutes={minutes}
        deck={deck}
        onRemoved={onRemoved}
      />
      {lacking !== undefined && (
        <div className="record-warning no-print">
          <p role="status">{lacking}</p>
          <button className="button button--quiet" type="button" onClick={retry}>
            Thử lại
          </button>
        </div>
      )}
      <MinutesSheet minutes={minutes} conclusions={meeting.conclusions} onConclude={conclude} />
    </section>
  );
}

function keysOf({ plan }: Meeting): readonly ItemKey[] {
  return situationsOf(plan).map(({ item, hash }) => ({ id: item, hash }));
}
