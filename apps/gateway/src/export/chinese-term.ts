/** The Chinese term that a description carries in parentheses: 团员数 of "League members (团员数), persons". */
export function chineseTerm(description: string | null | undefined): string | undefined {
  return /[(（]([^()（）]*\p{Script=Han}[^()（）]*)[)）]/u.exec(description ?? "")?.[1]?.trim();
}
