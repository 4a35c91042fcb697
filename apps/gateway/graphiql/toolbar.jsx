import { useState } from "react";
import { Dialog, ToolbarButton, VisuallyHidden } from "@graphiql/react";
import { DownloadDialog } from "./download-dialog";
import { EstimateDialog } from "./estimate-dialog";
import { DownloadIcon, EstimateIcon, ShareIcon } from "./icons";
import { ShareDialog } from "./share-dialog";

const ours = [
  {
    word: "估算",
    title: "估算成本 Estimate",
    about: "What the operation would cost; nothing runs.",
    icon: EstimateIcon,
    Content: EstimateDialog,
  },
  {
    word: "下载",
    title: "下载文件 Download",
    about: "All rows of the list as a file.",
    icon: DownloadIcon,
    Content: DownloadDialog,
  },
  {
    word: "分享",
    title: "分享链接 Share",
    about: "A link that opens the page with this query.",
    icon: ShareIcon,
    Content: ShareDialog,
  },
];

/** The buttons beside ▶: ours, which have a word each, and GraphiQL's. */
export function Toolbar({ prettify, merge, copy }) {
  const [open, setOpen] = useState();
  return (
    <>
      {ours.map(({ word, title, icon: Icon }) => (
        <ToolbarButton key={title} label={title} className="worded" onClick={() => setOpen(title)}>
          <Icon />
          <span>{word}</span>
        </ToolbarButton>
      ))}
      <span className="gap" />
      {prettify}
      {merge}
      {copy}
      {ours.map(({ title, about, Content }) => (
        <Dialog
          key={title}
          open={open === title}
          onOpenChange={isOpen => setOpen(isOpen ? title : undefined)}
        >
          <div className="graphiql-dialog-header">
            <Dialog.Title className="graphiql-dialog-title">{title}</Dialog.Title>
            <VisuallyHidden>
              <Dialog.Description>{about}</Dialog.Description>
            </VisuallyHidden>
            <Dialog.Close />
          </div>
          <Content />
        </Dialog>
      ))}
    </>
  );
}
