import type { ReactNode } from "react";
import { arrangeBlocks, type BlockRow } from "#components/front/block-rows.ts";
import { PairRow } from "#components/front/pair-row.tsx";
import { RailRow } from "#components/front/rail-row.tsx";
import { SquareRow } from "#components/front/square-row.tsx";
import { TrioRow } from "#components/front/trio-row.tsx";
import type { FrontBlock } from "#domain/fronts/compose-front.ts";

type Props = {
  blocks: FrontBlock[];
  today: string;
  /** What stands between the upper and the lower sections. */
  band: ReactNode;
};

const ROWS_ABOVE_BAND = 2;

/** The sections of the front page. */
export function SectionBlocks({ blocks, today, band }: Props) {
  const rows = arrangeBlocks(blocks);
  return (
    <>
      {rows.slice(0, ROWS_ABOVE_BAND).map((row) => renderRow(row, today))}
      {band}
      {rows.slice(ROWS_ABOVE_BAND).map((row) => renderRow(row, today))}
    </>
  );
}

function renderRow(row: BlockRow, today: string) {
  const key = row.blocks[0].section.path;
  switch (row.shape) {
    case "rail":
      return <RailRow key={key} block={row.blocks[0]} today={today} />;
    case "square":
      return <SquareRow key={key} block={row.blocks[0]} today={today} />;
    case "pair":
      return <PairRow key={key} blocks={row.blocks} today={today} />;
    case "trio":
      return <TrioRow key={key} blocks={row.blocks} today={today} />;
  }
}
