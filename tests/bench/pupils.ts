const first =
  'Aled Bryn Carys Dafydd Efa Ffion Gethin Hana Ioan Jac Kezia Lowri Macsen Non Owain Poppy'.split(' ');
const middle = 'ar be co da el fa go hu ir ja ko lu mo ni or pu ra se ti ur va wi ya zo'.split(' ');
const last = 'bury cott dale field ford ham hurst leigh more ridge stead thorpe ton wick worth yard'.split(
  ' ',
);

/** That many invented pupils, no two alike, the same ones each time. */
export function pupils(count: number): { name: string }[] {
  return Array.from({ length: count }, (_, n) => {
    const [a, b, c] = [n >> 4, Math.floor(n / 384), n + Math.floor(n / 9216)];
    const surname = `${middle[a % 24]}${middle[b % 24]}${last[c % 16]}`;
    return { name: `${first[n % 16]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}` };
  });
}
