import { ApartSettings } from './apart.tsx';
import { LevelSettings } from './level.tsx';

export function SensitivitySection() {
  return (
    <>
      <LevelSettings />
      <ApartSettings />
    </>
  );
}
