/** True when what somebody says of a failure, Node, PostgreSQL or npm, is that there is no room on the disk. */
export function isDiskFull(text: string): boolean {
  return /ENOSPC|EDQUOT|EFBIG|no space left|disk (is )?full|quota exceeded|file too large/i.test(text);
}
