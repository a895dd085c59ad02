/**
 * The loops that MobileNetV2 consists of, in AssemblyScript (a typed subset of TypeScript that compiles
 * to WebAssembly; scripts/build/kernels.ts compiles it twice, with and without relaxed SIMD).
 *
 * Activations are rows of channels (height × width × channels), every count of channels a multiple of
 * 8: 32-bit floats, or, where they are multiplied by a matrix next, whole numbers of 16 bits, ±32767
 * at most, times a scale. Weights are whole numbers times a scale as they come, so their products and
 * sums in 32 bits are exact, and one instruction makes eight of them where floats make four. All
 * addresses are bytes in the one memory, which the caller lays out.
 */

/** a × b + c. Relaxed: one fused instruction where the processor has it, half the work. */
@inline function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** Eight products of 16-bit numbers, added up by twos to four sums. */
@inline function dot(a: v128, b: v128, c: v128): v128 {
  return i32x4.add(i32x4.dot_i16x8_s(a, b), c);
}

/** Four floats times `factor`, less `shift`, as 16-bit numbers. With 1.5 × 2^23 they lie in the low bits. */
@inline function store16(to: usize, x: v128, factor: v128, shift: i32): void {
  const n = i32x4.sub(madd(x, factor, f32x4.splat(12582912)), i32x4.splat(0x4b400000 + shift));
  v128.store64_lane(to, i16x8.narrow_i32x4_s(n, n), 0);
}

@inline function relu6(x: v128): v128 {
  return f32x4.min(f32x4.max(x, f32x4.splat(0)), f32x4.splat(6));
}

@inline function put(out: usize, value: v128, clamp: bool, add: usize): void {
  let x = clamp ? relu6(value) : value;
  if (add) x = f32x4.add(x, v128.load(add));
  v128.store(out, x);
}

@inline function put8(
  out: usize, add: usize, at: usize, x: v128, y: v128, bx: v128, by: v128, biases: usize, clamp: bool,
): void {
  const p = madd(f32x4.convert_i32x4_s(x), bx, v128.load(biases));
  const q = madd(f32x4.convert_i32x4_s(y), by, v128.load(biases, 16));
  put(out + at, p, clamp, add ? add + at : 0);
  put(out + at + 16, q, clamp, add ? add + at + 16 : 0);
}

/**
 * Six (or five) rows by eight columns of rows × weights, which is what the registers of a common
 * processor hold: 12 sums, 2 weights, 1 input.
 */
@inline function tile(
  input: usize, weights: usize, out: usize, add: usize, depth: i32, columns: i32, scale: f32, clamp: bool, six: bool,
): void {
  const step = <usize>depth << 1;
  let a0 = input;
  let a1 = a0 + step, a2 = a1 + step, a3 = a2 + step, a4 = a3 + step, a5 = a4 + step;
  let w = weights + 96;
  let p0 = v128.load(weights, 32), q0 = v128.load(weights, 48);
  let p1 = p0, p2 = p0, p3 = p0, p4 = p0, p5 = p0;
  let q1 = q0, q2 = q0, q3 = q0, q4 = q0, q5 = q0;
  const end = a0 + step;
  while (a0 < end) {
    let x = v128.load(w), y = v128.load(w, 16);
    let s = v128.load32_splat(a0); p0 = dot(s, x, p0); q0 = dot(s, y, q0);
    s = v128.load32_splat(a1); p1 = dot(s, x, p1); q1 = dot(s, y, q1);
    s = v128.load32_splat(a2); p2 = dot(s, x, p2); q2 = dot(s, y, q2);
    s = v128.load32_splat(a3); p3 = dot(s, x, p3); q3 = dot(s, y, q3);
    s = v128.load32_splat(a4); p4 = dot(s, x, p4); q4 = dot(s, y, q4);
    if (six) { s = v128.load32_splat(a5); p5 = dot(s, x, p5); q5 = dot(s, y, q5); }
    x = v128.load(w, 32); y = v128.load(w, 48);
    s = v128.load32_splat(a0, 4); p0 = dot(s, x, p0); q0 = dot(s, y, q0);
    s = v128.load32_splat(a1, 4); p1 = dot(s, x, p1); q1 = dot(s, y, q1);
    s = v128.load32_splat(a2, 4); p2 = dot(s, x, p2); q2 = dot(s, y, q2);
    s = v128.load32_splat(a3, 4); p3 = dot(s, x, p3); q3 = dot(s, y, q3);
    s = v128.load32_splat(a4, 4); p4 = dot(s, x, p4); q4 = dot(s, y, q4);
    if (six) { s = v128.load32_splat(a5, 4); p5 = dot(s, x, p5); q5 = dot(s, y, q5); }
    a0 += 8; a1 += 8; a2 += 8; a3 += 8; a4 += 8; a5 += 8; w += 64;
  }
  const wide = <usize>columns << 2;
  const bx = f32x4.mul(f32x4.splat(scale), v128.load(weights, 64));
  const by = f32x4.mul(f32x4.splat(scale), v128.load(weights, 80));
  put8(out, add, 0, p0, q0, bx, by, weights, clamp);
  put8(out, add, wide, p1, q1, bx, by, weights, clamp);
  put8(out, add, wide * 2, p2, q2, bx, by, weights, clamp);
  put8(out, add, wide * 3, p3, q3, bx, by, weights, clamp);
  put8(out, add, wide * 4, p4, q4, bx, by, weights, clamp);
  if (six) put8(out, add, wide * 5, p5, q5, bx, by, weights, clamp);
}

function tile6(input: usize, weights: usize, out: usize, add: usize, depth: i32, columns: i32, scale: f32, clamp: bool): void {
  tile(input, weights, out, add, depth, columns, scale, clamp, true);
}

function tile5(input: usize, weights: usize, out: usize, add: usize, depth: i32, columns: i32, scale: f32, clamp: bool): void {
  tile(input, weights, out, add, depth, columns, scale, clamp, false);
}

/**
 * out[rows × columns] = input[rows × depth] × weights[depth × columns] × scale × the column's own scale
 * + bias, then ReLU6 if `clamp`, then + add[rows × columns] unless `add` is 0. `input` and weights are of 16 bits, the rest
 * floats. `depth` a multiple of 4, `columns` of 8, `rows` a sum of fives and sixes (every number from
 * 20 on); weights packed for every 8 columns: their 8 biases (floats), 8 numbers of 32 bits that
 * their sums begin with, their 8 own scales (floats), then, for every two of `depth`, 8 pairs of weights. `out` is not `add`.
 */
export function multiply(
  input: usize, weights: usize, out: usize, add: usize,
  rows: i32, depth: i32, columns: i32, scale: f32, clamp: bool,
): void {
  const block = <usize>(depth + 6) << 4;
  const wide = <usize>columns << 2;
  const step = <usize>depth << 1;
  const sixes = rows - 5 * ((rows + 5) / 6); // of so many tiles all others have five rows
  // Whichever is smaller, inputs or weights, is the one walked through again and again.
  if (rows < columns) {
    for (let column = 0; column < columns; column += 8, weights += block, out += 32) {
      for (let row = 0, n = 0; row < rows; n += 1) {
        const to = out + <usize>row * wide;
        const from = input + <usize>row * step;
        const sum = add ? to - out + add + (<usize>column << 2) : 0;
        if (n < sixes) tile6(from, weights, to, sum, depth, columns, scale, clamp);
        else tile5(from, weights, to, sum, depth, columns, scale, clamp);
        row += n < sixes ? 6 : 5;
      }
    }
  } else {
    for (let row = 0, n = 0; row < rows; n += 1) {
      let to = out + <usize>row * wide;
      const from = input + <usize>row * step;
      let w = weights;
      for (let column = 0; column < columns; column += 8, w += block, to += 32) {
        const sum = add ? to - out + add : 0;
        if (n < sixes) tile6(from, w, to, sum, depth, columns, scale, clamp);
        else tile5(from, w, to, sum, depth, columns, scale, clamp);
      }
      row += n < sixes ? 6 : 5;
    }
  }
}

/** Filtered values, never negative, use the negative numbers too: this much is taken off. */
const MIDDLE = 32767;

/** One tap of the depthwise filter, nothing when it lies outside the row. */
@inline function tap(x: i32, width: i32, at: usize, weight: v128, sum: v128): v128 {
  return <u32>x < <u32>width ? madd(v128.load(at), weight, sum) : sum;
}

/** Three neighbouring places of one row. */
@inline function span(at: usize, wide: usize, a: v128, b: v128, c: v128, sum: v128): v128 {
  return madd(v128.load(at + wide * 2), c, madd(v128.load(at + wide), b, madd(v128.load(at), a, sum)));
}

/**
 * One row of every channel filtered on its own by 3 × 3 weights, plus bias, ReLU6, times `factor`, less
 * {@link MIDDLE}, as numbers of 16 bits. `row0`, `row1`,
 * `row2`: the three rows of `side` places that it is made of; 0 for one outside the picture, which
 * counts as zeros (`row1` never is). `before`: places of zeros assumed before the first.
 * weights: 9 × channels, then the biases.
 */
export function depthwise(
  row0: usize, row1: usize, row2: usize, weights: usize, out: usize,
  side: i32, outSide: i32, channels: i32, stride: i32, before: i32, factor: f32,
): void {
  const wide = <usize>channels << 2;
  const narrow = <usize>channels << 1;
  const by = f32x4.splat(factor);
  const zero = f32x4.splat(0);
  const top = row0 != 0, bottom = row2 != 0;
  // Any row stands in for a missing one: its weights are zeros.
  if (!top) row0 = row1;
  if (!bottom) row2 = row1;
  // Places of the result of which no tap lies outside.
  const first = before ? 1 : 0;
  const inner = min(outSide, (side - 3 + before) / stride + 1);
  for (let c: usize = 0; c < wide; c += 16) {
    const w = weights + c;
    const w0 = top ? v128.load(w) : zero;
    const w1 = top ? v128.load(w + wide) : zero;
    const w2 = top ? v128.load(w + wide * 2) : zero;
    const w3 = v128.load(w + wide * 3);
    const w4 = v128.load(w + wide * 4);
    const w5 = v128.load(w + wide * 5);
    const w6 = bottom ? v128.load(w + wide * 6) : zero;
    const w7 = bottom ? v128.load(w + wide * 7) : zero;
    const w8 = bottom ? v128.load(w + wide * 8) : zero;
    const bias = v128.load(w + wide * 9);
    let to = out + (c >> 1);
    let x = 0;
    while (x < outSide) {
      const left = x * stride - before;
      const at = <usize>left * wide + c;
      if (x >= first && x + 3 < inner) {
        // Four places at a time, row by row: the loads of one hide the sums of another.
        let p = bias, q = bias, r = bias, s = bias;
        const at0 = row0 + at, at1 = row1 + at, at2 = row2 + at;
        const next = wide * <usize>stride;
        p = span(at0, wide, w0, w1, w2, p); q = span(at0 + next, wide, w0, w1, w2, q);
        r = span(at0 + next * 2, wide, w0, w1, w2, r); s = span(at0 + next * 3, wide, w0, w1, w2, s);
        p = span(at1, wide, w3, w4, w5, p); q = span(at1 + next, wide, w3, w4, w5, q);
        r = span(at1 + next * 2, wide, w3, w4, w5, r); s = span(at1 + next * 3, wide, w3, w4, w5, s);
        p = span(at2, wide, w6, w7, w8, p); q = span(at2 + next, wide, w6, w7, w8, q);
        r = span(at2 + next * 2, wide, w6, w7, w8, r); s = span(at2 + next * 3, wide, w6, w7, w8, s);
        store16(to, relu6(p), by, MIDDLE);
        store16(to + narrow, relu6(q), by, MIDDLE);
        store16(to + narrow * 2, relu6(r), by, MIDDLE);
        store16(to + narrow * 3, relu6(s), by, MIDDLE);
        to += narrow * 4;
        x += 4;
      } else {
        let s = bias;
        s = tap(left, side, row0 + at, w0, s);
        s = tap(left + 1, side, row0 + at + wide, w1, s);
        s = tap(left + 2, side, row0 + at + wide * 2, w2, s);
        s = tap(left, side, row1 + at, w3, s);
        s = tap(left + 1, side, row1 + at + wide, w4, s);
        s = tap(left + 2, side, row1 + at + wide * 2, w5, s);
        s = tap(left, side, row2 + at, w6, s);
        s = tap(left + 1, side, row2 + at + wide, w7, s);
        s = tap(left + 2, side, row2 + at + wide * 2, w8, s);
        store16(to, relu6(s), by, MIDDLE);
        to += narrow;
        x += 1;
      }
    }
  }
}

/**
 * A picture (side × side × 3 bytes) as the rows that a 3 × 3 convolution with stride 2 multiplies:
 * for each place of the half-size result 27 values and one zero. `table`: the 16-bit number for each byte.
 * One row and column of zeros is assumed after the last. Only rows `first` to `end` (without) are made.
 */
export function unfold(bytes: usize, table: usize, out: usize, side: i32, first: i32, end: i32): void {
  const half = side >> 1;
  for (let y = first; y < end; y += 1) {
    for (let x = 0; x < half; x += 1) {
      for (let dy = 0; dy < 3; dy += 1) {
        const inside = y * 2 + dy < side;
        const from = bytes + <usize>(((y * 2 + dy) * side + x * 2) * 3);
        const values = x * 2 + 2 < side ? 9 : 6;
        for (let n = 0; n < 9; n += 1, out += 2) {
          const value: i16 = inside && n < values ? load<i16>(table + (<usize>load<u8>(from + n) << 1)) : 0;
          store<i16>(out, value);
        }
      }
      store<i16>(out, 0);
      out += 2;
    }
  }
}

/** The largest of `count` floats, without their signs. `count` a multiple of 8. */
export function largest(from: usize, count: i32): f32 {
  let a = f32x4.splat(0), b = a;
  for (const end = from + (<usize>count << 2); from < end; from += 32) {
    a = f32x4.max(a, f32x4.abs(v128.load(from)));
    b = f32x4.max(b, f32x4.abs(v128.load(from, 16)));
  }
  a = f32x4.max(a, b);
  return max(
    max(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1)),
    max(f32x4.extract_lane(a, 2), f32x4.extract_lane(a, 3)),
  );
}

/** `count` floats times `factor` as numbers of 16 bits. `count` a multiple of 8. */
export function round(from: usize, out: usize, count: i32, factor: f32): void {
  const by = f32x4.splat(factor);
  for (const end = from + (<usize>count << 2); from < end; from += 32, out += 16) {
    store16(out, v128.load(from), by, 0);
    store16(out + 8, v128.load(from, 16), by, 0);
  }
}
