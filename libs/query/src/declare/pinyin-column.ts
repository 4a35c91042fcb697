/** The column beside a searchable one, with the pinyin of its text. */
export const pinyinColumn = (column: string): string => `${column}_pinyin`;

/** The property of the class that it belongs to. */
export const pinyinProperty = (name: string): string => `${name}Pinyin`;

export const pinyinIndexName = (table: string, column: string): string => `${table}_${column}_pinyin_trgm`;
