export async function keyPress() {
  return [];
}
