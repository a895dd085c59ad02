import { describe, expect, it } from 'vitest';
import { Queue } from './queue.ts';

function takeAll(queue: Queue<string>): string[] {
  const items: string[] = [];
  for (let item = queue.take(); item; item = queue.take()) items.push(item);
  return items;
}

describe('the queue', () => {
  it('gives what is in view first, then near, then the rest', () => {
    const queue = new Queue<string>();
    queue.add('1', 'far', 'page', 2);
    queue.add('2', 'near', 'page', 1);
    queue.add('3', 'seen', 'page', 0);
    expect(takeAll(queue)).toEqual(['seen', 'near', 'far']);
  });

  it('does not let one page starve another', () => {
    const queue = new Queue<string>();
    for (const n of [1, 2, 3]) queue.add(`a${n}`, `a${n}`, 'a', 0);
    for (const n of [1, 2]) queue.add(`b${n}`, `b${n}`, 'b', 0);
    expect(takeAll(queue)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  it('lets scrolling reorder: asking again with another rank moves it', () => {
    const queue = new Queue<string>();
    queue.add('1', 'first', 'page', 1);
    queue.add('2', 'second', 'page', 1);
    queue.add('2', 'second', 'page', 0);
    expect(takeAll(queue)).toEqual(['second', 'first']);
  });

  it('holds an item once, with the best rank of those who wait', () => {
    const queue = new Queue<string>();
    queue.add('x', 'other', 'a', 1);
    queue.add('same', 'shared', 'a', 2);
    queue.add('same', 'shared', 'b', 0);
    expect(takeAll(queue)).toEqual(['shared', 'other']);
  });

  it('drops with a page only what nobody else waits for', () => {
    const queue = new Queue<string>();
    queue.add('1', 'mine', 'a', 0);
    queue.add('2', 'shared', 'a', 0);
    queue.add('2', 'shared', 'b', 0);
    expect(queue.drop('a')).toEqual(['mine']);
    expect(takeAll(queue)).toEqual(['shared']);
  });
});
