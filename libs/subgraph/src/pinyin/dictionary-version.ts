/** Of the data file, written with it by tools/pinyin. In the code, so that a bundle with another dictionary is another bundle. */
export const pinyinDictionaryVersion = "pinyin-pro 3.29.4, 5e30399c78c4bf2c";
