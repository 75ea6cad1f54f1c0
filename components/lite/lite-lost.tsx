/** What stands in the lite edition where nothing is. */
export function LiteLost({ heading, text }: { heading: string; text: string }) {
  return (
    <>
      <h1>{heading}</h1>
      <p>{text}</p>
    </>
  );
}
