// Drawn by next/og: boxes are flex boxes, styles stand inline, and the letters are those the route gives.
const PAPER = "#faf7f0";
const INK = "#1c1a17";
const SOFT = "#6b6459";
const SON = "#b5271d";

// One after the other: what the first has not, the next has.
const LETTERS = "latin, vietnamese, latin-ext";

type Props = {
  headline: string;
  section: string;
  paper: string;
  /** The lead picture as a data address, 440 pixels wide; null for an article without one. */
  picture: string | null;
  /** In pixels. */
  width: number;
  height: number;
};

const LONG = [
  { upTo: 40, size: 88 },
  { upTo: 70, size: 72 },
  { upTo: 100, size: 60 },
  { upTo: 150, size: 50 },
];

/** The card that is shown of an article where it is shared. */
export function ShareCard({ headline, section, paper, picture, width, height }: Props) {
  const room = headline.length * (picture ? 1.25 : 1);
  const size = LONG.find(({ upTo }) => room <= upTo)?.size ?? 42;
  return (
    <div style={{ display: "flex", width, height, background: PAPER, color: INK, fontFamily: LETTERS }}>
      <div
        style={{
          ...{ display: "flex", flexDirection: "column", justifyContent: "space-between" },
          ...{ flex: 1, padding: "52px 56px 44px", borderTop: `14px solid ${INK}` },
        }}
      >
        <div style={{ display: "flex", flexDirection: "column" }}>
          <div style={{ display: "flex", alignItems: "center", fontSize: 30, color: SOFT }}>
            <div style={{ width: 16, height: 16, borderRadius: 8, background: SON, marginRight: 16 }} />
            {section}
          </div>
          <div
            style={{
              display: "flex",
              marginTop: 22,
              fontSize: size,
              lineHeight: 1.24,
              letterSpacing: -0.6,
              textWrap: "balance",
            }}
          >
            {headline}
          </div>
        </div>
        <div style={{ display: "flex", fontSize: 40, borderTop: `2px solid ${INK}`, paddingTop: 18 }}>{paper}</div>
      </div>
      {picture ? <img src={picture} alt="" width={440} height={height} style={{ objectFit: "cover" }} /> : null}
    </div>
  );
}
