import { Fragment } from 'preact';

/** Each sentence stays together where it fits on a line, so that lines break between thoughts. */
export function Lines(props: { text: string }) {
  return (
    <>
      {props.text.split(/(?<=[.?!…])\s+/).map((sentence) => (
        <Fragment key={sentence}>
          <span class="line">{sentence}</span>{' '}
        </Fragment>
      ))}
    </>
  );
}
