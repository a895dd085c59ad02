import type { ComponentChildren } from 'preact';
import type { Scene } from '../../../guides/lesson.ts';
import type { SceneMove, SceneState } from '../flow.ts';

/** What every scene of a lesson is given. */
export interface SceneProps<S extends Scene> {
  readonly scene: S;
  readonly state: SceneState;
  readonly onMove: (done: SceneMove) => void;
  /** the way on, once there is one */
  readonly children: ComponentChildren;
}
