export interface Response {
  status: number;
  contentType: string;
  body: string;
}
export function standinFor(address: string): Response | undefined;
