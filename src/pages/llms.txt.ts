import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { pagePaths } from '#domain/address/page-paths.ts';
import { statusNotice } from '#domain/document/status-notice.ts';
import { llmsText } from '#domain/machine/llms-text.ts';
import { groupTasks } from '#domain/task/group-tasks.ts';
import { loadBehaviours } from '#loaders/behaviours.ts';
import { loadDocument, loadDocuments } from '#loaders/documents.ts';
import { loadMeetings } from '#loaders/meetings.ts';
import { loadComparisons } from '#loaders/pages.ts';
import { loadTasks } from '#loaders/tasks.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
  const link = (name: string, path: string, note: string) => ({ name, address: address(path), note });
  const documents = await Promise.all(
    (await loadDocuments()).map(async ({ id, data }) => {
      const successor = data.supersededBy
        ? (await loadDocument(data.supersededBy)).data.shortName
        : undefined;
      const notice = statusNotice(data, successor);
      return [
        link(data.shortName, pagePaths.document(id), `${notice}. ${data.summary}`),
        link(`${data.shortName} (JSON)`, pagePaths.documentJson(id), 'từng phần, nguồn, mức tin cậy'),
      ];
    }),
  );
  const comparisons = (await loadComparisons()).map(({ id, data }) =>
    link(data.title, pagePaths.comparison(id), data.summary),
  );
  const behaviours = (await loadBehaviours()).map(({ id, data }) =>
    link(data.shortName, pagePaths.behaviour(id), data.summary),
  );
  const tasks = groupTasks(await loadTasks()).flatMap((group) =>
    group.tasks.map(({ id, data }) => link(data.title, pagePaths.task(id), data.summary)),
  );
  const kits = (await loadMeetings()).map(({ id, data }) =>
    link(data.title, pagePaths.meeting(id), data.summary),
  );
  const text = llmsText([
    { title: 'Văn bản', links: [...documents.flat(), ...comparisons] },
    { title: 'Mười biểu hiện để luyện nhận diện', links: behaviours },
    { title: 'Việc cần làm', links: tasks },
    { title: 'Bộ sinh hoạt chi bộ', links: kits },
    {
      title: 'Tra cứu',
      links: [
        link('Hiệu lực', pagePaths.validity, 'tình trạng từng văn bản và ngày tra cứu'),
        link('Thuật ngữ', pagePaths.glossary, 'giải thích bằng lời thường'),
        link('Nguồn đã dùng', pagePaths.sources, 'đã đọc được gì ở từng nguồn'),
        link('Làm Sổ tay thế nào', pagePaths.making, 'nguồn, mức tin cậy, cách sửa lỗi'),
        link('Có gì mới', pagePaths.changes, 'các lần sửa theo ngày'),
        link('Tự kiểm tra', pagePaths.practice, 'câu hỏi tình huống và câu hỏi kiến thức'),
      ],
    },
  ]);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
