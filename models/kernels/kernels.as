/**
 * The four loops that MobileNetV2 consists of, in AssemblyScript (a typed subset of TypeScript that
 * compiles to WebAssembly; scripts/build/kernels.ts compiles it twice, with and without relaxed SIMD).
 *
 * Activations are rows of channels (height × width × channels, 32-bit floats), every count of
 * channels a multiple of 8. All addresses are bytes in the one memory, which the caller lays out.
 */

/** a × b + c. Relaxed: one fused instruction where the processor has it, half the work. */
@inline function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

@inline function relu6(x: v128): v128 {
  return f32x4.min(f32x4.max(x, f32x4.splat(0)), f32x4.splat(6));
}

@inline function put(out: usize, value: v128, clamp: bool, add: usize): void {
  let x = clamp ? relu6(value) : value;
  if (add) x = f32x4.add(x, v128.load(add));
  v128.store(out, x);
}

@inline function put8(out: usize, add: usize, at: usize, x: v128, y: v128, clamp: bool): void {
  put(out + at, x, clamp, add ? add + at : 0);
  put(out + at + 16, y, clamp, add ? add + at + 16 : 0);
}

/**
 * Six rows by eight columns of rows × weights, which is what the registers of a common processor hold:
 * 12 sums, 2 weights, 1 input. The last rows are repeated when fewer than six are left.
 */
function tile(
  input: usize, weights: usize, out: usize, add: usize,
  row: i32, rows: i32, depth: i32, columns: i32, clamp: bool,
): void {
  const last = rows - 1;
  const step = <usize>depth << 2;
  let a0 = input + <usize>row * step;
  let a1 = input + <usize>min(row + 1, last) * step;
  let a2 = input + <usize>min(row + 2, last) * step;
  let a3 = input + <usize>min(row + 3, last) * step;
  let a4 = input + <usize>min(row + 4, last) * step;
  let a5 = input + <usize>min(row + 5, last) * step;
  let w = weights + 32;
  let p0 = v128.load(weights), q0 = v128.load(weights, 16);
  let p1 = p0, p2 = p0, p3 = p0, p4 = p0, p5 = p0;
  let q1 = q0, q2 = q0, q3 = q0, q4 = q0, q5 = q0;
  const end = a0 + step;
  while (a0 < end) {
    let x = v128.load(w), y = v128.load(w, 16);
    let s = v128.load32_splat(a0); p0 = madd(s, x, p0); q0 = madd(s, y, q0);
    s = v128.load32_splat(a1); p1 = madd(s, x, p1); q1 = madd(s, y, q1);
    s = v128.load32_splat(a2); p2 = madd(s, x, p2); q2 = madd(s, y, q2);
    s = v128.load32_splat(a3); p3 = madd(s, x, p3); q3 = madd(s, y, q3);
    s = v128.load32_splat(a4); p4 = madd(s, x, p4); q4 = madd(s, y, q4);
    s = v128.load32_splat(a5); p5 = madd(s, x, p5); q5 = madd(s, y, q5);
    x = v128.load(w, 32); y = v128.load(w, 48);
    s = v128.load32_splat(a0, 4); p0 = madd(s, x, p0); q0 = madd(s, y, q0);
    s = v128.load32_splat(a1, 4); p1 = madd(s, x, p1); q1 = madd(s, y, q1);
    s = v128.load32_splat(a2, 4); p2 = madd(s, x, p2); q2 = madd(s, y, q2);
    s = v128.load32_splat(a3, 4); p3 = madd(s, x, p3); q3 = madd(s, y, q3);
    s = v128.load32_splat(a4, 4); p4 = madd(s, x, p4); q4 = madd(s, y, q4);
    s = v128.load32_splat(a5, 4); p5 = madd(s, x, p5); q5 = madd(s, y, q5);
    a0 += 8; a1 += 8; a2 += 8; a3 += 8; a4 += 8; a5 += 8; w += 64;
  }
  const wide = <usize>columns << 2;
  put8(out, add, <usize>row * wide, p0, q0, clamp);
  put8(out, add, <usize>min(row + 1, last) * wide, p1, q1, clamp);
  put8(out, add, <usize>min(row + 2, last) * wide, p2, q2, clamp);
  put8(out, add, <usize>min(row + 3, last) * wide, p3, q3, clamp);
  put8(out, add, <usize>min(row + 4, last) * wide, p4, q4, clamp);
  put8(out, add, <usize>min(row + 5, last) * wide, p5, q5, clamp);
}

/**
 * out[rows × columns] = input[rows × depth] × weights[depth × columns] + bias, then ReLU6 if `clamp`,
 * then + add[rows × columns] unless `add` is 0. `depth` even, `columns` a multiple of 8; weights
 * packed for every 8 columns: their 8 biases, then 8 weights for each of `depth`. `out` is not `add`.
 */
export function multiply(
  input: usize, weights: usize, out: usize, add: usize,
  rows: i32, depth: i32, columns: i32, clamp: bool,
): void {
  const block = <usize>(depth + 1) << 5;
  // Whichever is smaller, inputs or weights, is the one walked through again and again.
  if (rows < columns) {
    for (let column = 0; column < columns; column += 8) {
      const w = weights + <usize>(column >> 3) * block;
      const at = <usize>column << 2;
      for (let row = 0; row < rows; row += 6) {
        tile(input, w, out + at, add ? add + at : 0, row, rows, depth, columns, clamp);
      }
    }
  } else {
    for (let row = 0; row < rows; row += 6) {
      for (let column = 0; column < columns; column += 8) {
        const w = weights + <usize>(column >> 3) * block;
        const at = <usize>column << 2;
        tile(input, w, out + at, add ? add + at : 0, row, rows, depth, columns, clamp);
      }
    }
  }
}

/** One tap of the depthwise filter, nothing when it lies outside the row. */
@inline function tap(x: i32, width: i32, at: usize, weight: v128, sum: v128): v128 {
  return <u32>x < <u32>width ? madd(v128.load(at), weight, sum) : sum;
}

/**
 * Every channel filtered on its own by 3 × 3 weights, plus bias, ReLU6. `before`: rows and columns of
 * zeros assumed before the first. weights: 9 × channels, then the biases.
 */
export function depthwise(
  input: usize, weights: usize, out: usize,
  side: i32, outSide: i32, channels: i32, stride: i32, before: i32,
): void {
  const wide = <usize>channels << 2;
  const zero = f32x4.splat(0);
  for (let y = 0; y < outSide; y += 1) {
    const top = y * stride - before;
    // A row outside the picture counts as zeros: its weights are, and any row stands in for it.
    const row0 = input + <usize>(max(top, 0) * side) * wide;
    const row1 = input + <usize>((top + 1) * side) * wide;
    const row2 = input + <usize>(min(top + 2, side - 1) * side) * wide;
    for (let c: usize = 0; c < wide; c += 16) {
      const w = weights + c;
      const w0 = top < 0 ? zero : v128.load(w);
      const w1 = top < 0 ? zero : v128.load(w + wide);
      const w2 = top < 0 ? zero : v128.load(w + wide * 2);
      const w3 = v128.load(w + wide * 3);
      const w4 = v128.load(w + wide * 4);
      const w5 = v128.load(w + wide * 5);
      const w6 = top + 2 < side ? v128.load(w + wide * 6) : zero;
      const w7 = top + 2 < side ? v128.load(w + wide * 7) : zero;
      const w8 = top + 2 < side ? v128.load(w + wide * 8) : zero;
      const bias = v128.load(w + wide * 9);
      let to = out + <usize>(y * outSide) * wide + c;
      for (let x = 0; x < outSide; x += 1, to += wide) {
        const left = x * stride - before;
        const at = <usize>left * wide + c;
        let sum = bias;
        if (left >= 0 && left + 2 < side) {
          sum = madd(v128.load(row0 + at), w0, sum);
          sum = madd(v128.load(row0 + at + wide), w1, sum);
          sum = madd(v128.load(row0 + at + wide * 2), w2, sum);
          sum = madd(v128.load(row1 + at), w3, sum);
          sum = madd(v128.load(row1 + at + wide), w4, sum);
          sum = madd(v128.load(row1 + at + wide * 2), w5, sum);
          sum = madd(v128.load(row2 + at), w6, sum);
          sum = madd(v128.load(row2 + at + wide), w7, sum);
          sum = madd(v128.load(row2 + at + wide * 2), w8, sum);
        } else {
          sum = tap(left, side, row0 + at, w0, sum);
          sum = tap(left + 1, side, row0 + at + wide, w1, sum);
          sum = tap(left + 2, side, row0 + at + wide * 2, w2, sum);
          sum = tap(left, side, row1 + at, w3, sum);
          sum = tap(left + 1, side, row1 + at + wide, w4, sum);
          sum = tap(left + 2, side, row1 + at + wide * 2, w5, sum);
          sum = tap(left, side, row2 + at, w6, sum);
          sum = tap(left + 1, side, row2 + at + wide, w7, sum);
          sum = tap(left + 2, side, row2 + at + wide * 2, w8, sum);
        }
        v128.store(to, relu6(sum));
      }
    }
  }
}

/**
 * A picture (side × side × 3 bytes) as the rows that a 3 × 3 convolution with stride 2 multiplies:
 * for each place of the half-size result 27 values and one zero. `table`: the float for each byte.
 * One row and column of zeros is assumed after the last.
 */
export function unfold(bytes: usize, table: usize, out: usize, side: i32): void {
  const half = side >> 1;
  for (let y = 0; y < half; y += 1) {
    for (let x = 0; x < half; x += 1) {
      for (let dy = 0; dy < 3; dy += 1) {
        const inside = y * 2 + dy < side;
        const from = bytes + <usize>(((y * 2 + dy) * side + x * 2) * 3);
        const values = x * 2 + 2 < side ? 9 : 6;
        for (let n = 0; n < 9; n += 1, out += 4) {
          const value: f32 = inside && n < values ? load<f32>(table + (<usize>load<u8>(from + n) << 2)) : 0;
          store<f32>(out, value);
        }
      }
      store<f32>(out, 0);
      out += 4;
    }
  }
}
