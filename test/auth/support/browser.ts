type Cookie = { origin: string; name: string; value: string; path: string };

export type Page = { url: URL; response: Response };

/**
 * As much of a browser as signing in needs: cookies by origin and path, and redirects followed one by one. `hosts` maps
 * public origins to where they are served here, like a reverse proxy.
 */
export class Browser {
  readonly #hosts: ReadonlyMap<string, string>;
  #cookies: Cookie[] = [];

  constructor(hosts: Record<string, string>) {
    this.#hosts = new Map(Object.entries(hosts));
  }

  cookie(name: string): Cookie | undefined {
    return this.#cookies.find((cookie) => cookie.name === name);
  }

  forgetCookies(): void {
    this.#cookies = [];
  }

  /** One request, without following where it leads. */
  async visit(address: string | URL, form?: Record<string, string>): Promise<Page> {
    const url = new URL(address);
    const served = new URL(url.pathname + url.search, this.#hosts.get(url.origin) ?? url.origin);
    const response = await fetch(served, {
      method: form ? "POST" : "GET",
      body: form && new URLSearchParams(form),
      redirect: "manual",
      headers: { cookie: this.#cookiesFor(url), accept: "text/html" },
    });
    for (const header of response.headers.getSetCookie()) this.#store(url, header);
    return { url, response };
  }

  /** Follows redirects until there are none, or until `stop` likes the next address, which is then not visited. */
  async follow(page: Page, stop: (next: URL) => boolean = () => false): Promise<Page & { next?: URL }> {
    const location = page.response.headers.get("location");
    if (!location) return page;
    const next = new URL(location, page.url);
    return stop(next) ? { ...page, next } : this.follow(await this.visit(next), stop);
  }

  #cookiesFor(url: URL): string {
    return this.#cookies
      .filter(({ origin, path }) => origin === url.origin && url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join("; ");
  }

  #store({ origin }: URL, header: string): void {
    const [pair = "", ...attributes] = header.split("; ");
    const [name = "", ...value] = pair.split("=");
    const attribute = (wanted: string) =>
      attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute("path") ?? "/";
    const expires = attribute("expires");
    this.#cookies = this.#cookies.filter(
      (cookie) => !(cookie.origin === origin && cookie.name === name && cookie.path === path),
    );
    if (!expires || Date.parse(expires) > Date.now())
      this.#cookies.push({ origin, name, path, value: value.join("=") });
  }
}
