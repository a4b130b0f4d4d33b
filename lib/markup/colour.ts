import {
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode as registerMode,
  wcagContrast,
} from 'culori/fn';

// The ways that colours have to go, and no other is bundled.
for (const mode of [modeRgb, modeLrgb, modeOklab]) registerMode(mode);
const oklch = registerMode(modeOklch);

/** Where text stands in a colour of the company's: grounds and panels, as `app/tokens.css` has them. */
export const GROUNDS = {
  light: ['#ffffff', '#f1f4f3'],
  dark: ['#0f1514', '#19211f'],
} as const;

/** The contrast that text needs with what is behind it: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

/** Whether text in a colour can be read on the site, in the light or in the dark. */
export function isReadable(colour: string, scheme: keyof typeof GROUNDS): boolean {
  return GROUNDS[scheme].every((ground) => wcagContrast(colour, ground) >= ENOUGH);
}

/** The colour itself where it can be read, and the nearest of its shades that can be otherwise, as `#rrggbb`. */
export function readableShade(colour: string, scheme: keyof typeof GROUNDS): string {
  const wanted = oklch(colour);
  const step = scheme === 'light' ? -0.005 : 0.005;
  let shade = colour.toLowerCase();
  for (
    let l = wanted?.l ?? 0;
    wanted && !isReadable(shade, scheme) && l >= 0 && l <= 1;
    l += step
  ) {
    shade = formatHex({ ...wanted, l });
  }
  return isReadable(shade, scheme) ? shade : scheme === 'light' ? '#000000' : '#ffffff';
}
