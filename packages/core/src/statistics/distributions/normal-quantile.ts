/**
 * The number below which a share of the standard normal curve lies: 1.96 for 0.975.
 *
 * @input   probability: above 0 and below 1
 * @result  the quantile, right to about 16 digits
 * @absent  a probability that is not above 0 and below 1 -> undefined
 * @source  Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37:477-484; agrees with R 4.2.2 `qnorm`
 * @rounds  never
 */
export function normalQuantile(probability: number): number | undefined {
  if (!(probability > 0 && probability < 1)) return undefined;
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(middle.top, r)) / polynomial(middle.bottom, r);
  }
  const r = Math.sqrt(-Math.log(fromMiddle < 0 ? probability : 1 - probability));
  const distance =
    r <= 5
      ? polynomial(tail.top, r - 1.6) / polynomial(tail.bottom, r - 1.6)
      : polynomial(farTail.top, r - 5) / polynomial(farTail.bottom, r - 5);
  return fromMiddle < 0 ? -distance : distance;
}

/** Coefficients are in rising powers. A loop, since simulations take millions of these. */
function polynomial(coefficients: readonly number[], at: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) sum = sum * at + (coefficients[power] ?? 0);
  return sum;
}

const middle = {
  top: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  bottom: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};

const tail = {
  top: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  bottom: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

const farTail = {
  top: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  bottom: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};
