import type { Access } from '../../bridge/protection.ts';
import type { PinReply, SetReply, Settings, SettingsState } from '../../bridge/protocol.ts';
import type { SelfTest, Tried } from '../../bridge/self-test.ts';
import type { StepName } from './steps.ts';

/** What the page needs of the rest of the extension; the preview in tests/pages brings its own. */
export interface Outside {
  set(change: Partial<Settings>): Promise<SetReply>;
  setPin(pin: string): Promise<PinReply>;
  openPin(pin: string): Promise<PinReply>;
  /** What the browser lets us do, asked anew. */
  access(): Promise<Access>;
  askForEverySite(): Promise<boolean>;
  /** Opens the browser's own page about this extension. */
  openDetails(path: string): Promise<void>;
  selfTest(onTried: (tried: Tried) => void): Promise<SelfTest>;
  /** Address of a drawing of the package. */
  picture(name: string): string;
  /** Called after the person came back to this page. Returns the way to stop. */
  onReturn(listener: () => void): () => void;
}

/** What every step gets. */
export interface StepProps {
  readonly state: SettingsState;
  readonly outside: Outside;
  readonly onState: (state: SettingsState) => void;
  readonly go: (step: StepName) => void;
}
