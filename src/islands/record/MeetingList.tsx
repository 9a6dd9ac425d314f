import { localTime } from '#browser/local-time.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { momentWords } from '#domain/meeting/minutes-moment.ts';
import { minutesOf } from '#domain/meeting/minutes.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { meetingAnchor } from './use-chosen.ts';

interface MeetingListProps {
  readonly replicas: readonly Replica[];
  readonly chosen: string;
  readonly decks: string;
}

/** Every meeting by its title, when it was, how long it took and what was counted. */
export function MeetingList({ replicas, chosen, decks }: MeetingListProps) {
  if (replicas.length === 0) {
    return (
      <p>
        Chưa có buổi nào. Đồng chí mở một bộ ở trang <a href={decks}>Bộ sinh hoạt</a> và bấm bắt đầu; từ lúc
        có giờ hoặc có số đếm, buổi ấy hiện ở đây.
      </p>
    );
  }
  return (
    <ul className="meetings">
      {replicas.map(({ id, meeting }) => {
        if (meeting === null) return null;
        return (
          <li key={id}>
            <a href={meetingAnchor(id)} aria-current={id === chosen ? 'true' : undefined}>
              {meeting.plan.title}
            </a>
            <span>{meetingWords(meeting)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function meetingWords(meeting: Meeting): string {
  const { beganAt, spentMinutes, situationCount, countedCount } = minutesOf(meeting, new Map());
  const began = beganAt === null ? undefined : localTime(beganAt);
  return [
    began ? momentWords(began) : 'Chưa bấm bắt đầu',
    `${spentMinutes} phút`,
    situationCount === 0 ? 'không có tình huống' : `đã đếm ${countedCount}/${situationCount} tình huống`,
    ...(beganAt !== null && meeting.endedAt === null ? ['chưa kết thúc'] : []),
  ].join(' · ');
}
