import { describe, expect, it } from 'vitest';
import { placeFor, startFor } from './place.ts';

const reason = 'flagged';

describe('placeFor', () => {
  it('takes the guide of the page, and the kind its markup tells', () => {
    const place = placeFor({ reason, kind: 'comment' }, 'https://www.facebook.com/someone/posts/1');
    expect(place.guide.id).toBe('facebook');
    expect(place.kind).toBe('comment');
  });

  it('falls back to the address where the markup tells nothing the guide knows', () => {
    const place = placeFor({ reason, kind: 'teapot' }, 'https://www.youtube.com/watch?v=1');
    expect(place.guide.id).toBe('youtube');
    expect(place.kind).toBe('video');
  });

  it('in a frame of one platform inside another takes the frame’s own guide', () => {
    const frame = 'https://www.youtube.com/embed/1';
    expect(placeFor({ reason, frame }, 'https://www.facebook.com/').guide.id).toBe('youtube');
  });

  it.each([
    'https://facebook.com.evil.example/',
    'https://www.xn--acebook-js3c.com/',
    'https://notfacebook.com/',
    'https://facebook.com@evil.example/',
    'about:srcdoc',
    '',
  ])('gives %s the generic guide', (frame) => {
    expect(placeFor({ reason, frame }, 'https://www.facebook.com/').guide.id).toBe('generic');
  });
});

describe('startFor', () => {
  it('walks on from where the popup was', () => {
    expect(startFor({ reason: 'by-hand', start: 'report', happened: 'posted' })).toEqual([
      { name: 'home' },
      { name: 'branch', branch: 'posted' },
      { name: 'report' },
    ]);
  });

  it('begins at home, whatever else is said', () => {
    expect(startFor({ reason: 'flagged', happened: 'teapot' })).toEqual([{ name: 'home' }]);
  });
});
