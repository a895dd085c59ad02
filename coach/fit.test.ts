import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFit } from './fit.ts';
import { fold } from './fold.ts';

describe('words as they are compared', () => {
  it.each([
    ['Báo cáo', 'báo cáo'.normalize('NFD')],
    ['Tùy chọn khác', 'TUỲ  CHỌN\nKHÁC…'],
    ['Khỏa thân', 'khoả\u200b thân'],
    ['Report', '⚑ Report...'],
    ['Submit', 'Ｓｕｂｍｉｔ'],
  ])('%s and %s are the same', (a, b) => {
    expect(fold(a)).toEqual(fold(b));
  });

  it('tones are told apart', () => {
    expect(fold('bán')).not.toEqual(fold('bạn'));
    expect(fold('chặn')).not.toEqual(fold('chăn'));
  });

  it('are at most as many as were given, and folding them again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text);
        expect(fold(once.join(' '))).toEqual(once);
      }),
    );
  });
});

/** From here on a control counts (score.ts, ENOUGH); a role that nearly fits costs about a seventh. */
const FITS = 0.54;

describe('a name fits', () => {
  it.each([
    ['Báo cáo bài viết', 'Báo cáo bài viết'],
    ['Báo cáo', 'Báo cáo bài viết'],
    ['Báo cáo bài viết Chúng tôi sẽ không cho ai biết ai đã báo cáo.', 'Báo cáo bài viết'],
    ['Tìm hỗ trợ hoặc báo cáo bài viết', 'Báo cáo bài viết'],
    ['Report…', 'Report post'],
    ['Actions for this post by An Nguyen', 'Actions for this post'],
    ['Bình luận (12)', 'Bình luận'],
    ['Report 3', 'Report'],
    ['Gửi báo cáo', 'Gửi'],
    ['Problem involving a person under 18', 'Problem involving someone under 18'],
  ])('%s for %s', (name, wanted) => {
    expect(nameFit(name, wanted)).toBeGreaterThan(FITS);
  });

  it.each([
    ['Báo cáo sự cố', 'Báo cáo'],
    ['Báo cáo quảng cáo', 'Báo cáo'],
    ['Report a problem', 'Report'],
    ['Report ad', 'Report'],
    ['Bỏ chặn', 'Chặn'],
    ['Unblock', 'Block'],
    ['Bỏ báo cáo bài viết', 'Tìm hỗ trợ hoặc báo cáo bài viết'],
    ['Xem báo cáo của bạn', 'Báo cáo'],
    ['Cancel report', 'Report'],
    ['Tìm', 'Tìm hỗ trợ hoặc báo cáo bài viết'],
    ['Reports and insights', 'Report'],
    ['Đăng bài viết', 'Báo cáo bài viết'],
    ['', 'Báo cáo'],
  ])('but not %s for %s', (name, wanted) => {
    expect(nameFit(name, wanted)).toBeLessThan(0.5);
  });

  it('the same words better than more, more better than fewer, and never outside 0–1', () => {
    expect(nameFit('Báo cáo video', 'Báo cáo video')).toBeGreaterThan(
      nameFit('Báo cáo video này', 'Báo cáo video'),
    );
    expect(nameFit('Báo cáo video này', 'Báo cáo video')).toBeGreaterThan(
      nameFit('Báo cáo', 'Báo cáo video'),
    );
    const words = fc.array(fc.constantFrom('report', 'post', 'báo', 'cáo', 'ad', 'not', 'x', '7'));
    fc.assert(
      fc.property(words, words, (name, wanted) => {
        const value = nameFit(name.join(' '), wanted.join(' '));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
