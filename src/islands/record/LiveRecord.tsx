import { useEffect, useMemo, useRef, useState } from 'react';
import { makeItemSource } from '#browser/item-source.ts';
import { isSharedComputer } from '#browser/shared-computer.ts';
import { minutesHealthSentence } from '#domain/meeting/minutes-health-sentence.ts';
import { MeetingList } from './MeetingList.tsx';
import { MeetingRecord } from './MeetingRecord.tsx';
import { OpenFile } from './OpenFile.tsx';
import type { RecordProps } from './Record.tsx';
import { RemoveAll } from './RemoveAll.tsx';
import { chooseNone, meetingAnchor, useChosen } from './use-chosen.ts';
import { useMeetings } from './use-meetings.ts';

export function LiveRecord({ links }: RecordProps) {
  const { replicas, health } = useMeetings();
  const chosen = useChosen();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLHeadingElement>(null);
  const source = useMemo(
    () => makeItemSource(({ id, hash }) => links.item.replace('{id}', id).replace('{hash}', hash), []),
    [links.item],
  );
  const replica = replicas.find(({ id }) => id === chosen);
  const trouble = minutesHealthSentence(health);
  // Chosen on this page, not by the address it was opened with: then reading goes on there.
  const opened = useRef(chosen);
  const record = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== '' && chosen !== opened.current) record.current?.querySelector('h2')?.focus();
    opened.current = '';
  }, [chosen]);

  return (
    <div className="record">
      {trouble !== undefined && (
        <p className="record-warning no-print" role="status">
          {trouble}
        </p>
      )}
      <section className="record-part no-print" aria-labelledby="cac-buoi">
        <h2 id="cac-buoi" ref={list} tabIndex={-1}>
          Các buổi lưu trên máy này
        </h2>
        {isSharedComputer() && (
          <p>
            Máy này đã được đánh dấu là nhiều người dùng: các buổi chỉ nằm trong thẻ đang mở, đóng thẻ là hết.
            Muốn giữ, đồng chí lưu ra tệp trước.
          </p>
        )}
        <MeetingList replicas={replicas} chosen={chosen} decks={links.decks} />
        <p role="status" className="record-said">
          {said}
        </p>
        <div className="record-buttons">
          <OpenFile
            onDone={(sentence, id) => {
              setSaid(sentence);
              if (id !== undefined) location.hash = meetingAnchor(id);
            }}
          />
          <RemoveAll
            count={replicas.length}
            onRemoved={() => {
              chooseNone();
              setSaid('Đã xóa mọi buổi sinh hoạt Sổ tay lưu trong trình duyệt này.');
              list.current?.focus();
            }}
          />
        </div>
      </section>
      <div ref={record}>
        {chosen !== '' && !replica && (
          <p className="record-warning no-print" role="status">
            Không thấy buổi này trên máy: có thể đã xóa, hoặc được lưu ở máy hay trình duyệt khác.
          </p>
        )}
        {replica?.meeting && (
          <MeetingRecord
            key={replica.id}
            replica={replica}
            meeting={replica.meeting}
            source={source}
            deck={links.deck.replace('{kit}', replica.meeting.plan.kit)}
            onRemoved={() => {
              chooseNone();
              setSaid('Đã xóa buổi sinh hoạt khỏi máy này.');
              list.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}
