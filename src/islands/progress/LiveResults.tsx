import { healthSentence } from '#domain/progress/health-sentence.ts';
import { ResultSheet } from './ResultSheet.tsx';
import type { ResultsProps } from './Results.tsx';
import { StartHere } from './StartHere.tsx';
import { useProgress } from './use-progress.ts';
import { useQuestionData } from './use-question-data.ts';
import { YourData } from './YourData.tsx';

export function LiveResults({ names, addresses }: ResultsProps) {
  const { progress, health } = useProgress();
  const { loading, retry } = useQuestionData(addresses);
  const trouble = healthSentence(health);
  return (
    <div className="results">
      {trouble !== undefined && (
        <p className="results-warning no-print" role="status">
          {trouble}
        </p>
      )}
      {progress.attempts.length === 0 ? (
        <StartHere addresses={addresses} />
      ) : loading.state === 'ready' ? (
        <ResultSheet
          attempts={progress.attempts}
          data={loading.data}
          names={names}
          trainer={addresses.trainer}
        />
      ) : loading.state === 'loading' ? (
        <p className="results-waiting" role="status">
          Đang đọc kết quả…
        </p>
      ) : (
        <div className="results-warning">
          <p role="status">
            Chưa tải được danh sách câu hỏi nên chưa tính được kết quả. Các câu trả lời vẫn còn nguyên trên
            máy này.
          </p>
          <button className="button" type="button" onClick={retry}>
            Thử lại
          </button>
        </div>
      )}
      <YourData minutes={addresses.minutes} />
    </div>
  );
}
