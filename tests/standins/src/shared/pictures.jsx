/** Faces and landscapes drawn here, so that a stand-in needs no file and shows nobody. */
const hues = (name) => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);

export function faceOf(name) {
  const initials = name
    .split(/[\s.]+/)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .slice(0, 2)
    .join('');
  const hue = hues(name);
  return svg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${hue} 42% 46%)"/>` +
      `<circle cx="62" cy="18" r="34" fill="hsl(${(hue + 40) % 360} 52% 58%)" opacity=".55"/>` +
      `<text x="40" y="50" font-family="system-ui,sans-serif" font-size="28" font-weight="600" fill="#fff" text-anchor="middle">${initials}</text></svg>`,
  );
}

const skies = {
  ridge: ['#b9d3e6', '#eef2ea', '#6d8a78', '#41604f'],
  harbour: ['#f3d9b5', '#f9efe0', '#5b87a3', '#2f5871'],
  meadow: ['#cfe6f5', '#f5f7e8', '#9db86a', '#6d8f47'],
  dusk: ['#8f7fb8', '#f3b79b', '#4d4a75', '#2d2c4d'],
};

export function Scene({ of, className }) {
  const [high, low, far, near] = skies[of];
  return (
    <svg className={className} viewBox="0 0 600 300" preserveAspectRatio="xMidYMid slice" role="img">
      <title>{of}</title>
      <rect width="600" height="300" fill={high} />
      <rect y="110" width="600" height="190" fill={low} />
      <circle cx="455" cy="100" r="34" fill="#fff" opacity=".75" />
      <path d="M0 190 L90 120 L170 175 L280 95 L390 180 L480 130 L600 195 V300 H0Z" fill={far} />
      <path d="M0 240 Q150 180 300 232 T600 220 V300 H0Z" fill={near} />
    </svg>
  );
}

function svg(source) {
  return `data:image/svg+xml,${encodeURIComponent(source)}`;
}
