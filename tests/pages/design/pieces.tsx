import type { ComponentChildren } from 'preact';
import { Choices, Toggle } from '../../../components/options/choices.tsx';
import { PinField } from '../../../components/pin/field.tsx';
import { Speaking } from '../../../components/text/context.tsx';
import { Button, Choice } from '../../../components/ui/button.tsx';
import { CopyBox } from '../../../components/ui/copy.tsx';
import { LanguageSwitch } from '../../../components/ui/switch.tsx';
import { type Scheme, tokensIn } from './tokens.ts';

const nothing = () => undefined;

/** The pieces that screens are made of, in each state, in light and dark beside each other. */
export function Pieces() {
  return (
    <div class="design-pieces">
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} class={`design-${scheme}`}>
          <style>{`.design-${scheme} .ox { ${declarations(scheme)} }`}</style>
          <Speaking language="vi" level="older">
            <AllPieces />
          </Speaking>
        </div>
      ))}
    </div>
  );
}

function AllPieces() {
  return (
    <>
      <Piece name="Button: main, plain, quiet, round">
        <Button kind="main" onPress={nothing} drawing="people">
          Kể với người lớn
        </Button>
        <Button onPress={nothing} drawing="phone">
          Gọi 111
        </Button>
        <Button kind="quiet" onPress={nothing}>
          Có chuyện khác
        </Button>
        <Button onPress={nothing} drawing="close" label="Đóng" />
      </Piece>
      <Piece name="Button: chosen, not to be pressed">
        <Button onPress={nothing} pressed>
          Mẹ
        </Button>
        <Button onPress={nothing} pressed={false}>
          Bố
        </Button>
        <Button kind="main" onPress={nothing} disabled>
          Tiếp tục
        </Button>
        <Button onPress={nothing} disabled>
          Xóa
        </Button>
      </Piece>
      <Piece name="Choice: main, plain, without a hint">
        <Choice
          onPress={nothing}
          drawing="people"
          name="Kể với người lớn"
          hint="Bố mẹ, ông bà"
          main
        />
        <Choice onPress={nothing} drawing="phone" name="Gọi 111" hint="Miễn phí, 24 giờ" />
        <Choice onPress={nothing} drawing="cloud" name="Có người dọa bạn" />
      </Piece>
      <Piece name="Switch">
        <LanguageSwitch onChoose={nothing} />
      </Piece>
      <Piece name="One of several: chosen, free, not allowed">
        <Choices
          name="Mức che"
          value="balanced"
          options={[
            { value: 'balanced', name: 'Vừa', means: 'Hợp với hầu hết gia đình.' },
            { value: 'strict', name: 'Nhiều' },
            { value: 'custom', name: 'Giới hạn riêng', disabled: true },
          ]}
          onChoose={nothing}
        />
      </Piece>
      <Piece name="On, off, locked">
        <Toggle name="Đang bật" on onChange={nothing} />
        <Toggle name="Đang tắt" on={false} onChange={nothing} />
        <Toggle name="Do nhà trường đặt" on disabled onChange={nothing} />
      </Piece>
      <Piece name="Field: empty, refused">
        <PinField name="Mã PIN" value="" onInput={nothing} />
        <PinField name="Mã PIN" value="1234" wrong="Mã PIN chưa đúng." onInput={nothing} />
      </Piece>
      <Piece name="Notes: calm, warm">
        <p class="note">Chỉ cần lời nói. Đừng gửi hình.</p>
        <p class="note note-sun">Có người sắp làm đau bạn? Gọi 113 ngay.</p>
      </Piece>
      <Piece name="Words to take along">
        <CopyBox text="Mẹ ơi, con có chuyện muốn kể." />
      </Piece>
    </>
  );
}

function Piece(props: { name: string; children: ComponentChildren }) {
  return (
    <div class="design-piece">
      <h3>{props.name}</h3>
      <div>{props.children}</div>
    </div>
  );
}

/** `.ox` inside would otherwise take those of the system's scheme. */
function declarations(scheme: Scheme): string {
  const all = Object.entries(tokensIn(scheme)).map(([name, value]) => `--ox-${name}: ${value};`);
  return `${all.join(' ')} color-scheme: ${scheme};`;
}
