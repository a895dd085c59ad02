import type { ComponentChildren } from 'preact';
import {
  MARK_COLOURS,
  MARK_DRAWINGS,
  type Mark,
  type MarkColour,
  type MarkDrawing,
} from '../../bridge/marks.ts';
import { markWords } from '../../locales/mark/area.ts';
import { useArea } from '../text/context.tsx';
import { MarkPicture } from './mark.tsx';
import { partsOf } from './parts.ts';

const SIZE = 56;

/** A drawing, then a colour. For settings and first steps; the child chooses. */
export function ChooseMark(props: {
  mark: Mark;
  disabled?: boolean;
  onChoose: (mark: Mark) => void;
}) {
  const t = useArea(markWords);
  const { mark, onChoose, disabled = false } = props;
  const [drawing, colour] = partsOf(mark) ?? [null, 'green' as const];
  return (
    <div class="mark-choose">
      <Row name={t('pickDrawing')} disabled={disabled}>
        {MARK_DRAWINGS.map((one: MarkDrawing) => (
          <Pick
            key={one}
            row="drawing"
            name={t(`${one}Mark`)}
            chosen={one === drawing}
            onChoose={() => onChoose(`${one}-${colour}`)}
          >
            <MarkPicture drawing={one} colour={colour} size={SIZE} />
          </Pick>
        ))}
        <Pick row="drawing" name={t('none')} chosen={!drawing} onChoose={() => onChoose('none')}>
          <span class="mark-none" />
        </Pick>
      </Row>
      {drawing && (
        <Row name={t('pickColour')} disabled={disabled}>
          {MARK_COLOURS.map((one: MarkColour) => (
            <Pick
              key={one}
              row="colour"
              name={t(one)}
              chosen={one === colour}
              onChoose={() => onChoose(`${drawing}-${one}`)}
            >
              <MarkPicture drawing={drawing} colour={one} size={SIZE} />
            </Pick>
          ))}
        </Row>
      )}
    </div>
  );
}

function Row(props: { name: string; disabled: boolean; children: ComponentChildren }) {
  return (
    <fieldset class="mark-row" disabled={props.disabled}>
      <legend>{props.name}</legend>
      {props.children}
    </fieldset>
  );
}

function Pick(props: {
  row: string;
  name: string;
  chosen: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}) {
  return (
    <label class="mark-pick">
      <input
        type="radio"
        name={`mark-${props.row}`}
        checked={props.chosen}
        onChange={props.onChoose}
      />
      {props.children}
      <span class="small">{props.name}</span>
    </label>
  );
}
