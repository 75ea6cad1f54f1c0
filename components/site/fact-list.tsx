import type { ReactNode } from "react";
import type { Settings } from "#domain/settings/settings.ts";
import type { Translate } from "#lib/messages.ts";

type Fact = { term: string; value: ReactNode };

/** Facts of the paper, each under its name. What was never stated is left out. */
export function FactList({ facts }: { facts: (Fact | null)[] }) {
  const stated = facts.filter((fact) => fact !== null);
  if (stated.length === 0) return null;
  return (
    <dl className="mb-8 border-t-4 border-ink">
      {stated.map(({ term, value }) => (
        <div key={term} className="border-b border-line py-3 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-x-(--gutter)">
          <dt className="note sm:pt-1">{term}</dt>
          <dd className="text-item">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A fact that is a line of text; null for one that was never stated. */
export function factOf(term: string, value: string): Fact | null {
  return value ? { term, value } : null;
}

/** How to reach the newsroom: hotline, mail and address. */
export function reachFacts({ hotline, email, address }: Settings, t: Translate): (Fact | null)[] {
  return [
    hotline ? { term: t("house.facts.hotline"), value: <PhoneLink number={hotline} /> } : null,
    email ? { term: t("house.facts.email"), value: <MailLink address={email} /> } : null,
    factOf(t("house.facts.address"), address),
  ];
}

function PhoneLink({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, "")}`} className="underline decoration-son decoration-2">
      {number}
    </a>
  );
}

function MailLink({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="wrap-anywhere underline decoration-son decoration-2">
      {address}
    </a>
  );
}
