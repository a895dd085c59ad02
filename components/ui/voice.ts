import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../locales/text.ts';

/** Reading aloud with a voice that lives on this computer. Others would send the words away. */
export interface Voice {
  readonly available: boolean;
  readonly speaking: boolean;
  read(text: string): void;
  stop(): void;
}

export function useVoice(language: Language): Voice {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | undefined>(() => localVoice(language));
  const [speaking, setSpeaking] = useState(false);

  useEffect(() => {
    const look = () => setVoice(localVoice(language));
    look();
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => {
      globalThis.speechSynthesis?.removeEventListener('voiceschanged', look);
      globalThis.speechSynthesis?.cancel();
    };
  }, [language]);

  function stop(): void {
    speechSynthesis.cancel();
    setSpeaking(false);
  }

  function read(text: string): void {
    if (!voice) return;
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.9;
    words.onend = words.onerror = () => setSpeaking(false);
    setSpeaking(true);
    speechSynthesis.speak(words);
  }

  return { available: voice !== undefined, speaking, read, stop };
}

function localVoice(language: Language): SpeechSynthesisVoice | undefined {
  return chooseVoice(globalThis.speechSynthesis?.getVoices() ?? [], language);
}

/** The first voice of the computer's own in this language; one that sends words away is none. */
export function chooseVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly V[],
  language: Language,
): V | undefined {
  const isOurs = ({ lang }: V) => lang.toLowerCase().split(/[-_]/)[0] === language;
  return voices.find((voice) => voice.localService && isOurs(voice));
}
