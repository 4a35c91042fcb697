/** A question with its answer, as the ten questions and the cookbook print it. */
export interface Question {
  number: number;
  title: string;
  /** The code below the title, by the language of its block: the operation is in `graphql`, its answer in `json` or `csv`. */
  blocks: Partial<Record<string, string>>;
}

/** The questions of a Markdown text: each a heading that begins with its number, and what follows up to the next heading. */
export function questionsOf(markdown: string): Question[] {
  return markdown.split(/^(?=##+ )/m).flatMap(section => {
    const [, number, title] = /^##+ (\d+)\. (.+)/.exec(section) ?? [];
    if (!number || !title) return [];
    const blocks = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => [
      language,
      text,
    ]);
    return [{ number: Number(number), title, blocks: Object.fromEntries(blocks) as Question["blocks"] }];
  });
}
