import { forAdults } from '../sources.ts';
import type { TalkStep } from './caregiver.ts';
import { FIVE_STEPS, HANDBOOK, SHORT_TALKS } from './sources.ts';

/** The five steps of Meta's Family Center and UNICEF, with the national handbook's tone. */
export const STEPS: readonly TalkStep[] = [
  {
    id: 'notice',
    name: { vi: 'Để ý', en: 'Notice' },
    how: [
      forAdults(
        'Để ý khi trẻ khác ngày thường. Không dấu hiệu nào là chắc chắn, nên một câu hỏi nhẹ nhàng vẫn tốt hơn phỏng đoán.',
        'Notice when the child is not as usual. No sign is certain, so a gentle question is better than a guess.',
        FIVE_STEPS,
      ),
      forAdults(
        'Trò chuyện ngắn và thường xuyên, khi đang ngồi cạnh nhau làm việc khác, dễ hơn một buổi nói chuyện lớn.',
        'Short, regular talks side by side, while doing something else, are easier than one big talk.',
        SHORT_TALKS,
      ),
    ],
  },
  {
    id: 'calm',
    name: { vi: 'Bình tĩnh', en: 'Stay calm' },
    how: [
      forAdults(
        'Hít thở một chút trước khi trả lời. Trẻ nhìn phản ứng đầu tiên của người lớn để quyết định có kể tiếp không.',
        'Take a breath before you answer. The child looks at the first reaction to decide whether to go on.',
        FIVE_STEPS,
      ),
    ],
  },
  {
    id: 'listen',
    name: { vi: 'Lắng nghe', en: 'Listen' },
    how: [
      forAdults(
        'Nghe trọn vẹn, không ngắt lời, không trách. Cảm giác lẫn lộn hay tò mò là bình thường.',
        'Listen fully, without interrupting and without blame. Mixed feelings and curiosity are normal.',
        SHORT_TALKS,
      ),
      forAdults(
        'Không mắng, không đổ lỗi, để lần sau trẻ vẫn dám nhờ giúp.',
        'Do not scold or blame, so that the child will dare to ask for help next time too.',
        HANDBOOK,
      ),
    ],
  },
  {
    id: 'act',
    name: { vi: 'Cùng làm', en: 'Act together' },
    how: [
      forAdults(
        'Cùng trẻ báo cáo trên trang đó, rồi chặn. Giữ lại cuộc trò chuyện, tên người kia và liên kết.',
        'Report it on the platform together, then block. Keep the chat, the other person’s name and the link.',
        FIVE_STEPS,
      ),
      forAdults(
        'Không cất máy trước tiên: trẻ sẽ thấy như bị phạt và lần sau ít kể hơn.',
        'Do not take the device away first: it feels like a punishment, and the child will tell less next time.',
        FIVE_STEPS,
      ),
    ],
  },
  {
    id: 'after',
    name: { vi: 'Chăm sóc sau đó', en: 'Care afterwards' },
    how: [
      forAdults(
        'Vài ngày sau, hỏi lại trẻ thấy thế nào. Người lớn cũng cần được giúp: có thể gọi 111 để hỏi.',
        'Ask again after a few days. Adults need help too: calling 111 to ask is fine.',
        FIVE_STEPS,
      ),
    ],
  },
];
