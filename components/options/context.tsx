import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../bridge/protocol.ts';
import type { Model } from './model.ts';

export const ModelContext = createContext<Model | null>(null);

export function useOptions(): Model {
  const model = useContext(ModelContext);
  if (!model) throw new Error('outside of the settings page');
  return model;
}

/** Whether one of these is fixed by a policy. */
export function useLocked(keys: readonly (keyof Settings)[]): boolean {
  const { locked } = useOptions().state;
  return keys.some((key) => locked.includes(key));
}
