import { useState } from 'react';
import { localDay } from '#browser/local-day.ts';
import { localTime } from '#browser/local-time.ts';
import { saveDocx } from '#browser/save-docx.ts';
import { saveFile } from '#browser/save-file.ts';
import { toMeetingFile } from '#domain/meeting/meeting-file.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import type { MinutesDocument } from '#domain/meeting/minutes-document.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { RemoveMeeting } from './RemoveMeeting.tsx';

interface RecordButtonsProps {
  readonly replica: Replica;
  readonly meeting: Meeting;
  readonly minutes: MinutesDocument;
  readonly deck: string;
  readonly onRemoved: () => void;
}

export function RecordButtons({ replica, meeting, minutes, deck, onRemoved }: RecordButtonsProps) {
  const [said, setSaid] = useState('');

  const saveWord = async () => {
    setSaid('Đang làm tệp Word…');
    const name = `bien-ban-${nameOf(meeting)}.docx`;
    setSaid(
      (await saveDocx(name, minutes))
        ? `Đã đưa biên bản vào tệp ${name}.`
        : 'Chưa làm được tệp Word: phần làm tệp cần tải về một lần, máy có thể đang ngoại tuyến. Đồng chí vẫn in hoặc lưu ra tệp được.',
    );
  };

  return (
    <>
      <div className="record-buttons no-print">
        <button
          className="button"
          type="button"
          onClick={() => {
            window.print();
          }}
        >
          In biên bản
        </button>
        <button className="button button--quiet" type="button" onClick={() => void saveWord()}>
          Tải tệp Word (.docx)
        </button>
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            const name = `buoi-sinh-hoat-${nameOf(meeting)}.json`;
            saveFile(name, toMeetingFile(replica, Date.now()));
            setSaid(
              `Đã lưu buổi này vào tệp ${name}. Mở lại bằng nút “Mở tệp đã lưu”, ở máy này hoặc máy khác.`,
            );
          }}
        >
          Lưu ra tệp
        </button>
        <a className="button button--quiet" href={deck}>
          Chạy tiếp
        </a>
        <RemoveMeeting replica={replica} title={meeting.plan.title} onRemoved={onRemoved} />
      </div>
      <p role="status" className="record-said no-print">
        {said}
      </p>
    </>
  );
}

/** `lam-quen-2026-11-23`: without a day where the meeting has none. */
function nameOf({ plan, beganAt }: Meeting): string {
  const isDated = beganAt !== null && localTime(beganAt) !== undefined;
  return isDated ? `${plan.kit}-${localDay(beganAt)}` : plan.kit;
}
