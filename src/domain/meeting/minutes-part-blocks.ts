import type { DiscussionKind } from './meeting-plan.ts';
import type { MinutesBlock, MinutesTable } from './minutes-document.ts';
import { printable } from './minutes-text.ts';
import type { MinutesPart, MinutesSituation, Vote } from './minutes.ts';

const DISCUSSION_NAMES: Readonly<Record<DiscussionKind, string>> = {
  'nhan-thuc': 'Câu hỏi về nhận thức',
  'lien-he-ban-than': 'Câu hỏi liên hệ bản thân',
  'lien-he-don-vi': 'Câu hỏi liên hệ đơn vị',
  'giai-phap': 'Câu hỏi về giải pháp',
};

/** One part under III, in the order of the meeting: what was shown, what was asked, who spoke, what came of it. */
export function partBlocks(part: MinutesPart, number: number): readonly MinutesBlock[] {
  const hasTalk = part.questions.length > 0 || part.situations.length > 0 || part.spoke > 0;
  const title = printable(part.title);
  return [
    { type: 'heading', level: 2, text: `${number}. ${title}` },
    text(`Thời gian: ${part.spentMinutes} phút.`),
    ...part.situations.flatMap(situationBlocks),
    ...part.questions.map(({ kind, text }): MinutesBlock => ({
      type: 'text',
      text: `${DISCUSSION_NAMES[kind]}: ${printable(text)}`,
    })),
    ...(hasTalk
      ? ([
          { type: 'text', text: `Số lượt phát biểu: ${part.spoke}.` },
          { type: 'lines', label: 'Ý kiến phát biểu', count: 2 },
        ] as const)
      : []),
    {
      type: 'conclusion',
      part: part.id,
      partTitle: title,
      label: 'Kết luận',
      text: printable(part.conclusion),
      blankLines: hasTalk ? 2 : 0,
    },
  ];
}

function situationBlocks(situation: MinutesSituation): readonly MinutesBlock[] {
  const { number, item, words, first, second } = situation;
  return [
    { type: 'heading', level: 3, text: `Tình huống ${number} (mã ${item})` },
    ...(words?.situation === undefined ? [] : [text(words.situation)]),
    ...(words === undefined ? [] : [text(words.stem)]),
    first === undefined && second === undefined
      ? text('Phòng họp chưa đếm ý kiến ở tình huống này.')
      : voteTable(situation),
  ];
}

function voteTable({ number, options, hasTwoRounds, first, second }: MinutesSituation): MinutesTable {
  const votes = hasTwoRounds ? [first, second] : [first];
  return {
    type: 'table',
    caption: hasTwoRounds
      ? `Tình huống ${number}: số người chọn, trước và sau khi trao đổi`
      : `Tình huống ${number}: số người chọn`,
    columns: hasTwoRounds ? ['Phương án', 'Lần một', 'Lần hai'] : ['Phương án', 'Số người chọn'],
    rows: [
      ...options.map((option, at) => [optionWords(option), ...votes.map((vote) => shareWords(vote, at))]),
      ['Cộng', ...votes.map((vote) => (vote === undefined ? 'chưa đếm' : String(vote.total)))],
    ],
    hasTotal: true,
  };
}

function optionWords({ letter, text, isKey }: MinutesSituation['options'][number]): string {
  const words = [letter.toUpperCase(), printable(text)].filter((word) => word !== '').join('. ');
  return isKey ? `${words} (đáp án)` : words;
}

function shareWords(vote: Vote | undefined, at: number): string {
  const share = vote?.shares[at];
  if (share === undefined) return '–';
  return share.percent === undefined ? String(share.hands) : `${share.hands} (${share.percent}\u00A0%)`;
}

function text(words: string): MinutesBlock {
  return { type: 'text', text: printable(words) };
}
