/** The drawings on the buttons, sixteen units square, in the colour of the words around them. */
export const icons = {
  pin: 'M10.2 1.8 14.2 5.8 13.1 6.9 12.4 6.6 9.6 9.4 9.5 12.3 8.4 13.4 5.6 10.6 2.3 13.9 2.1 13.7 5.4 10.4 2.6 7.6 3.7 6.5 6.6 6.4 9.4 3.6 9.1 2.9Z',
  smaller: 'M3.5 8H12.5',
  larger: 'M3.5 8H12.5M8 3.5V12.5',
  export: 'M8 2.2V10M4.9 7.1 8 10.2 11.1 7.1M2.5 10.8V13.5H13.5V10.8',
  print: 'M4.5 6V2.5H11.5V6M4.5 11.5H2.5V6H13.5V11.5H11.5M4.5 9.5H11.5V13.5H4.5Z',
} as const;

/** One of the drawings as an element that says nothing to a screen reader: its button has a name. */
export function icon(name: keyof typeof icons): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
