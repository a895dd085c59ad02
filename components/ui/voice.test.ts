import { describe, expect, it } from 'vitest';
import { chooseVoice } from './voice.ts';

const remote = { lang: 'vi-VN', localService: false };
const local = { lang: 'vi_VN', localService: true };
const english = { lang: 'en-GB', localService: true };

describe('chooseVoice', () => {
  it('takes a voice of this computer in the language, however its name is written', () => {
    expect(chooseVoice([remote, english, local], 'vi')).toBe(local);
    expect(chooseVoice([local, english], 'en')).toBe(english);
  });

  it('would rather be silent than send the words away, or read them in another language', () => {
    expect(chooseVoice([remote, english], 'vi')).toBeUndefined();
    expect(chooseVoice([{ lang: 'vie-x', localService: true }], 'vi')).toBeUndefined();
    expect(chooseVoice([], 'vi')).toBeUndefined();
  });
});
