import { useState } from 'react';
import type { QuestionData } from '#browser/load-question-data.ts';
import type { Attempt } from '#domain/practice/attempt.ts';
import { isAboutDocument } from '#domain/practice/document-mistakes.ts';
import { dropChanged } from '#domain/progress/drop-changed.ts';
import { formatDate } from '#domain/text/format-date.ts';
import { Calibration } from './Calibration.tsx';
import { CertainMistakes } from './CertainMistakes.tsx';
import { Confusions } from './Confusions.tsx';
import { HitsAndFalseAlarms } from './HitsAndFalseAlarms.tsx';
import type { ResultNames } from './result-names.ts';
import { Standing } from './Standing.tsx';
import { useToday } from './use-today.ts';

export interface SheetProps {
  readonly attempts: readonly Attempt[];
  readonly data: QuestionData;
  readonly names: ResultNames;
  /** Link to the practice page. */
  readonly trainer: string;
}

/** All results; on paper the sheet for learning on one's own. */
export function ResultSheet({ attempts, data, names, trainer }: SheetProps) {
  const [now] = useState(() => Date.now());
  const today = useToday();
  const counted = dropChanged(attempts, data.hashes);
  const leftOut = attempts.length - counted.length;
  // Questions about documents name nothing; they count in certainty alone.
  const onSituations = counted.filter((attempt) => !isAboutDocument(attempt));
  const props = { attempts: onSituations, bank: data.bank, names, trainer, now };
  return (
    <>
      <p className="sheet-head">
        <strong>Phiếu tự học</strong>, in ngày {formatDate(today)}. Để dùng riêng: không ghi tên, không ký,
        không nộp.
      </p>
      <p className="sheet-foot">
        Tên mười biểu hiện là cách tách của Sổ tay để luyện tập, không phải cách đánh số của Chỉ thị 34. Những
        con số này không đủ để kết luận về ai, kể cả về chính mình.
      </p>
      {leftOut > 0 && (
        <p className="results-note no-print">
          Có {leftOut} câu trả lời không tính vào kết quả, vì câu hỏi đã được sửa hoặc không còn nữa. Các câu
          ấy vẫn nằm trong tệp khi đồng chí lưu tiến trình.
        </p>
      )}
      <p className="results-buttons no-print">
        <button
          className="button"
          type="button"
          onClick={() => {
            print();
          }}
        >
          In phiếu tự học
        </button>
        <a className="button button--quiet" href={trainer}>
          Luyện tiếp
        </a>
      </p>
      <HitsAndFalseAlarms attempts={onSituations} />
      <Confusions {...props} />
      <Standing {...props} />
      <CertainMistakes {...props} attempts={counted} />
      <Calibration attempts={counted} />
    </>
  );
}
