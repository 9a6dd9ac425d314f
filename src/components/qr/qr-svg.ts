import { qrPath } from './qr-path.ts';
import './qr.css';

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code as a picture, black on white in every theme. The size comes from the place it stands in. */
export function qrSvg(address: string): SVGSVGElement {
  const { size, path } = qrPath(address);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'qr');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `Mã QR: ${address}`);
  const drawing = document.createElementNS(SVG, 'path');
  drawing.setAttribute('d', path);
  svg.append(drawing);
  return svg;
}
