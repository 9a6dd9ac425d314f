import { STATUS_LABELS } from '../document/status-label.ts';
import { escapeXml } from '../machine/escape-xml.ts';
import { publicAddress } from '../machine/public-address.ts';
import { CONFIDENCE_LABELS } from '../source/confidence-label.ts';
import { formatDate } from '../text/format-date.ts';
import type { HandbookPlace } from './chapter-html.ts';
import type { DocumentValidity } from './validity.ts';

/** What the cover needs to know. */
export interface Cover {
  /** Day of the print, `yyyy-mm-dd`. */
  readonly today: string;
  /** The documents in the order of the handbook. */
  readonly documents: readonly DocumentValidity[];
}

/** The first sheet: what this is, what it is not, and which documents still apply. */
export function coverHtml({ today, documents }: Cover, { site, base }: HandbookPlace): string {
  const address = site ? ` Bản mới nhất ở ${escapeXml(publicAddress({ site, base }, '/'))}` : '';
  return `<section class="cover">
<h1>Sổ tay 34</h1>
<p class="lead">Đọc bốn văn bản về trách nhiệm công vụ, tập phân biệt mười biểu hiện né tránh, đùn đẩy với việc làm đúng mà trông giống.</p>
<p class="printed">Bản in ngày ${formatDate(today)}.${address}</p>
<p>Đây là tài liệu tự học cho cán bộ, đảng viên, công chức, viên chức ở Đà Nẵng, tóm lược bằng lời của Sổ tay. <strong>Không phải văn bản chính thức của cơ quan nào, không thay bản gốc, không dùng để kết luận về một người.</strong> Cách tách thành mười biểu hiện là của Sổ tay, để luyện tập; không phải cách đánh số của Chỉ thị 34.</p>
<p>Số trong ngoặc vuông sau mỗi ý là số của nguồn, xem danh sách nguồn ở cuối. Chỉ có số là đã ${CONFIDENCE_LABELS['nguyen-van'].short}; mức tin cậy khác thì ghi ngay sau số. Câu hỏi tự kiểm tra và màn trình chiếu không in ở đây.</p>
<table>
<caption>Văn bản nào còn dùng?</caption>
<thead><tr><th scope="col">Văn bản</th><th scope="col">Tình trạng</th><th scope="col">Sổ tay tra cứu ngày</th><th scope="col">Đơn vị đã đối chiếu</th></tr></thead>
<tbody>${documents.map((document) => row(document, documents)).join('')}</tbody>
</table>
<p>Trước khi dùng, đồng chí hãy xem văn bản có gì đổi sau ngày tra cứu không.</p>
</section>`;
}

function row({ identification, validity }: DocumentValidity, documents: readonly DocumentValidity[]): string {
  const cells = [
    escapeXml(identification.shortName),
    statusWords(validity, documents),
    formatDate(validity.checkedOn),
    escapeXml(validity.checkedBy ?? 'Chưa có'),
  ];
  const [name, ...others] = cells;
  return `<tr data-status="${validity.status}"><th scope="row">${name ?? ''}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function statusWords(
  { status, supersededOn, supersededBy }: DocumentValidity['validity'],
  documents: readonly DocumentValidity[],
): string {
  const since = supersededOn ? ` từ ${formatDate(supersededOn)}` : '';
  const next = documents.find(({ identification }) => identification.slug === supersededBy);
  const use = next ? `, nay dùng ${escapeXml(next.identification.shortName)}` : '';
  return STATUS_LABELS[status] + since + use;
}
