import type { DayCounts, EraseReply, PinReply } from '../../bridge/protocol.ts';

/** What the page needs of the rest of the extension; the preview in tests/pages brings its own. */
export interface Outside {
  /** Oldest day first. */
  counts(): Promise<readonly DayCounts[]>;
  erase(): Promise<EraseReply>;
  openPin(pin: string): Promise<PinReply>;
  /** Hands a file to the browser's downloads. */
  saveFile(name: string, text: string): void;
  /** Called after somebody came back to this page. Returns the way to stop. */
  onReturn(listener: () => void): () => void;
}
