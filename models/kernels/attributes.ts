import type { Node } from './graph.ts';

/** Throws when the graph is not the MobileNetV2 that the kernels were made for. */
export class UnknownGraph extends Error {}

/** Places that it goes on by, the same down and across. Throws {@link UnknownGraph}. */
export function stride({ attr }: Node): number {
  const [, down, across] = attr?.strides?.list?.i ?? [];
  if (down !== across || text(attr?.padding?.s) !== 'SAME') throw new UnknownGraph('a stride');
  return Number(down);
}

/** Whether an operation, `Relu6` say, was fused into this node. */
export function has({ attr }: Node, operation: string): boolean {
  return attr?.fused_ops?.list?.s?.some((name) => text(name) === operation) ?? false;
}

function text(base64 = ''): string {
  return atob(base64);
}
