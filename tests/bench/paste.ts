export async function paste() {
  return [];
}
