export async function scroll() {
  return [];
}
