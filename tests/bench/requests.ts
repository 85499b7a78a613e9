export async function requests() {
  return [];
}
