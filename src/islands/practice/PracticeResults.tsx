import { useState } from 'react';
import { localDay } from '#browser/local-day.ts';
import type { BankIndex } from '#domain/practice/bank.ts';
import { summariseSession } from '#domain/practice/session-result.ts';
import type { SessionAction } from '#domain/practice/session.ts';
import type { SessionState } from '#domain/practice/session-state.ts';
import { nextDue } from '#domain/practice/next-due.ts';
import type { ProgressStore } from '#domain/progress/progress-store.ts';
import { formatDate } from '#domain/text/format-date.ts';
import { ConfusionList } from '../quiz/ConfusionList.tsx';
import { ResultCaution } from '../quiz/ResultCaution.tsx';
import { ShareCard } from '../quiz/ShareCard.tsx';
import type { PracticeProps } from './Practice.tsx';

/** Pages to read again: as many as someone reads before the next session. */
const MOST_PAGES = 4;

interface Props extends Pick<PracticeProps, 'links' | 'behaviours'> {
  readonly session: SessionState;
  readonly bank: BankIndex;
  readonly store: ProgressStore;
  readonly act: (action: SessionAction) => void;
}

/** What a session showed: two counts kept apart, what was confused, what to read and when to come back. */
export function PracticeResults({ session, bank, store, links, behaviours, act }: Props) {
  const result = summariseSession(session);
  const nameOf = (behaviour: string) => behaviours[behaviour]?.name ?? behaviour;
  // Asked once: results do not change while they are read.
  const [due] = useState(() => nextDue(store.view().progress.attempts, bank, Date.now()));
  return (
    <article className="quiz-item">
      <h3 data-focus tabIndex={-1}>
        Kết quả lượt này
      </h3>
      <p>Kết quả chỉ ở trên máy này, không gửi đi đâu.</p>
      <div className="quiz-shares">
        <ShareCard name="Nhận ra đúng biểu hiện" share={result.hits}>
          Trong các tình huống có biểu hiện.
        </ShareCard>
        <ShareCard name="Nhận nhầm việc làm đúng" share={result.falseAlarms}>
          Càng ít càng tốt: mỗi lần nhầm là một đồng chí làm đúng bị quy oan.
        </ShareCard>
        <ShareCard name="Trả lời đúng câu khác" share={result.others}>
          Chi tiết quyết định và việc nên làm.
        </ShareCard>
      </div>
      <ConfusionList confusions={result.confusions} most={2} nameOf={nameOf} />
      {result.certainAndWrong > 0 && (
        <p>
          Có {result.certainAndWrong} câu đồng chí chắc chắn mà chưa đúng. Trang kết quả giữ các câu ấy trong
          danh sách đến khi đồng chí trả lời đúng một tình huống khác cùng biểu hiện, sau ít nhất 7 ngày.
        </p>
      )}
      {result.readAgain.length > 0 && (
        <>
          <h4>Nên đọc lại</h4>
          <ul className="quiz-links">
            {result.readAgain.slice(0, MOST_PAGES).map((label) => (
              <li key={label}>
                <a href={behaviours[label]?.link}>{nameOf(label)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {due !== undefined && (
        <p>Ngày nên ôn tiếp: từ {formatDate(localDay(due))}. Sổ tay không nhắc và không đếm ngày.</p>
      )}
      <ResultCaution />
      <div className="quiz-buttons">
        <button
          className="button"
          type="button"
          // Reached first: whoever presses Enter once too often still sees the results.
          data-enter="reach"
          onClick={() => {
            act({ type: 'restart', seed: Math.floor(Math.random() * 2 ** 31), at: Date.now() });
          }}
        >
          Luyện lượt nữa
        </button>
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            act({ type: 'go', place: 0 });
          }}
        >
          Xem lại từng câu
        </button>
      </div>
      <p>
        <a href={links.results}>Kết quả của tôi từ trước đến nay</a> ·{' '}
        <a href={links.tests}>Các đề tự kiểm tra</a>
      </p>
    </article>
  );
}
