import { beforeAll, expect, it } from 'vitest';
import { readFromNsfwjs } from '../../scripts/build/model-assets.ts';
import { readModelFiles } from '../files.ts';
import { UnknownGraph } from './attributes.ts';
import { type Graph, type Node, readGraph } from './graph.ts';
import type { Kernels } from './kernels.ts';
import { makePlan } from './plan.ts';

let graph: Graph;
let kernels: Kernels;
beforeAll(async () => {
  graph = readGraph(await readModelFiles(readFromNsfwjs));
  const nothing = () => undefined;
  const memory = new WebAssembly.Memory({ initial: 1 });
  const kernelsOf = { multiply: nothing, depthwise: nothing, unfold: nothing, round: nothing };
  kernels = { ...kernelsOf, memory, largest: () => 0 };
});

const changed = (change: (node: Node) => Node): Graph => ({
  ...graph,
  nodes: graph.nodes.map(change),
});

it('is 44 steps in 13 MB for the network that we ship', () => {
  const plan = makePlan(graph, kernels);
  // 35 convolutions and 17 filters; sums are part of convolutions, and the first four blocks flow:
  // their last convolution is a step, which has their wide layers and filters made
  expect(plan.steps).toHaveLength(35 + 17 - 4 * 2);
  expect(plan.end).toBeLessThan(13 * 2 ** 20);
  expect(plan.features).toMatchObject({ side: 7, channels: 1792 });
});

it('runs the second network too, whose end has three layers, in 7 MB', async () => {
  const plan = makePlan(readGraph(await readModelFiles(readFromNsfwjs, 'second')), kernels);
  expect(plan.features).toMatchObject({ side: 7, channels: 1280 });
  const ends = plan.classifier.map(({ biases, limited }) => [biases.length, limited]);
  expect(ends).toEqual([
    [256, true],
    [128, true],
    [5, false],
  ]);
  expect(plan.end).toBeLessThan(7 * 2 ** 20);
});

it.each([
  [
    'another operation',
    (node: Node) => (node.op === 'AvgPool' ? { ...node, op: 'MaxPool' } : node),
  ],
  [
    'another padding',
    (node: Node) =>
      node.attr?.strides
        ? { ...node, attr: { ...node.attr, padding: { s: btoa('VALID') } } }
        : node,
  ],
  [
    'no limit after a filter',
    (node: Node) =>
      node.op.startsWith('FusedDepthwise')
        ? { ...node, attr: { ...node.attr, fused_ops: {} } }
        : node,
  ],
])('refuses a graph with %s, so that TF.js takes over', (_, change) => {
  expect(() => makePlan(changed(change), kernels)).toThrow(UnknownGraph);
});
