import type { FormBlock } from "#components/editor/blocks/block-form.ts";
import { BlockDialog, RelatedDialog } from "#components/editor/later-parts.ts";
import type { Block } from "#domain/articles/body/document.ts";
import type { AddressOnLine } from "./pasted-address.ts";

/** The form that is open for a new block; an embed may begin with an address that was pasted. */
export type OpenForm = FormBlock | "related" | { embed: AddressOnLine };

type BlockFormsProps = { form: OpenForm; onClose: () => void; onBlock: (block: Block) => void };

/** The form of a new block. */
export function BlockForms({ form, onClose, onBlock }: BlockFormsProps) {
  if (form === "related") return <RelatedDialog block={null} articles={[]} onClose={onClose} onSave={onBlock} />;
  const [type, start] = typeof form === "string" ? [form, undefined] : ["embed" as const, { href: form.embed.href }];
  return <BlockDialog type={type} block={null} start={start} onClose={onClose} onSave={onBlock} />;
}
