// Browsers have called themselves Mozilla for thirty years, Opera Mini goes by its own name; tools and libraries by theirs.
const BROWSER = /^(?:Mozilla|Opera)\/\d/;
// Crawlers, previews of messengers, watches and remote-controlled browsers that call themselves Mozilla as well. Phones
// are made by "Cubot".
const MACHINE =
  /(?<!cu)bot(?![a-z])|crawl|spider|slurp|archiver|scrap|headless|phantom|lighthouse|pagespeed|preview|facebookexternal|monitor|uptime|pingdom|mediapartners|feedfetcher|inspectiontool|python|curl/i;

/** Whether a user agent is no reader's browser, as far as it says so itself. One that says nothing is none. */
export function isBot(userAgent: string | undefined): boolean {
  return userAgent === undefined || !BROWSER.test(userAgent) || MACHINE.test(userAgent);
}
