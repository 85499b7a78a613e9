/** Chinese, Korean and Japanese in Latin letters. A group is parted by a comma or a new line; its names stand for one another. */
export const eastAsian = `
zhang chang
wang wong
huang hwang
zhou chow chou
zheng cheng
xu hsu
zhao chao
cai tsai choi
xiao hsiao siu
wei wai
mei mui
xin hsin
qing ching
yang yeung
liu lau
nguyen nguyn
hyun hyeon
jeong jung chung
kim gim
park pak bak
haruto haruta
yuki yuuki
`;
