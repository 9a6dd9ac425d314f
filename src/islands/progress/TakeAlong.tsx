import { useState } from 'react';
import { openProgress } from '#browser/open-progress.ts';
import { readFile } from '#browser/read-file.ts';
import { saveFile } from '#browser/save-file.ts';
import { today } from '#browser/today.ts';
import { toExportFile } from '#domain/progress/export-file.ts';
import { healthSentence } from '#domain/progress/health-sentence.ts';
import { importFile, LARGEST_FILE } from '#domain/progress/import-file.ts';
import { importSentence } from '#domain/progress/import-sentence.ts';
import { useProgress } from './use-progress.ts';

/** The answers as a file, out and in. */
export function TakeAlong() {
  const { progress } = useProgress();
  const [said, setSaid] = useState('');
  const count = progress.attempts.length;

  const take = async (file: File) => {
    const text = await readFile(file, LARGEST_FILE);
    setSaid(
      text === undefined ? 'Trình duyệt không mở được tệp này; tiến trình vẫn giữ nguyên.' : takeIn(text),
    );
  };

  return (
    <div className="data-part">
      <h3>Mang sang máy khác</h3>
      <p>Tệp chỉ có các câu trả lời. Nhập tệp là cộng thêm: câu trả lời đã có trên máy vẫn còn nguyên.</p>
      <div className="results-buttons">
        <button
          className="button button--quiet"
          type="button"
          disabled={count === 0}
          onClick={() => {
            const name = `so-tay-34-tien-trinh-${today()}.json`;
            saveFile(name, toExportFile(openProgress().view().progress, Date.now()));
            setSaid(`Đã đưa ${count} câu trả lời vào tệp ${name}.`);
          }}
        >
          Lưu tiến trình ra tệp
        </button>
        <label className="button button--quiet file-button">
          Nhập tệp tiến trình
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
      </div>
      <p role="status" className="data-said">
        {said}
      </p>
    </div>
  );
}

/** Takes in what a file holds and says what became of it. */
function takeIn(text: string): string {
  const store = openProgress();
  const outcome = importFile(text, store.view().progress);
  if (outcome.isAccepted) {
    // Once more on what is kept by then: another tab may have answered in between.
    store.update((now) => {
      const again = importFile(text, now);
      return again.isAccepted ? again.progress : now;
    });
  }
  // What was taken in but could not be kept must not sound safe.
  return [importSentence(outcome), healthSentence(store.view().health)].filter(Boolean).join(' ');
}
