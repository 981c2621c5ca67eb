import { scramble } from "../../../src/engine/numerics/scramble";

// fmix32 in Python, masked to 32 bits; 0x514e28b7 is also what MurmurHash3's own tests give for 1.
test.each([
  [0, 0],
  [1, 0x514e28b7],
  [2, 0x30f4c306],
  [0xdeadbeef, 0x0de5c6a9],
  [0xffffffff, 0x81f16f39],
])("%i is scrambled to %i", (bits, scrambled) => expect(scramble(bits)).toBe(scrambled));
