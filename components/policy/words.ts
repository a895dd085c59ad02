import { policyWords } from '../../locales/policy/area.ts';
import { useArea } from '../text/context.tsx';

/** The words of the policy page. */
export function usePolicyWords() {
  return useArea(policyWords);
}
