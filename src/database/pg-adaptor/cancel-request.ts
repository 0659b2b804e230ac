import type { ClientBase } from "pg";
import { cancelTargetOf, makeCancelConnection } from "../../internals/pg-cancel.ts";

const patienceMilliseconds = 5_000;

/**
 * Asks the server to cancel what the client is doing. Resolves when the server has closed the connection on which it was
 * asked: only then is it certain that the request will not hit what the client does next.
 * @throws when the server cannot be asked, does not answer in time, or the client's connection is closed
 */
export function sendCancelRequest(client: ClientBase): Promise<void> {
  const target = cancelTargetOf(client);
  const { host, port, ssl, sslNegotiation, processID, secretKey } = target;
  const connection = makeCancelConnection(target);
  return new Promise((resolve, reject) => {
    let wasAsked = false;
    const ask = () => {
      connection.cancel(processID, secretKey);
      wasAsked = true;
    };
    const timer = setTimeout(
      () => fail(new Error("The server did not answer a cancel request.")),
      patienceMilliseconds,
    );
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      client.off("end", nothingLeft);
      finish();
    };
    const fail = (error: Error) => {
      connection.stream.destroy();
      settle(() => reject(error));
    };
    const nothingLeft = () => fail(new Error("The connection whose statement was to be cancelled is closed."));

    client.once("end", nothingLeft);
    connection.once("connect", () => {
      if (!ssl) ask();
      else if (sslNegotiation !== "direct") connection.requestSsl();
    });
    connection.once("sslconnect", ask);
    connection.on("error", fail);
    connection.once("end", () => {
      if (wasAsked) settle(resolve);
      else fail(new Error("The server closed the connection before it was asked to cancel."));
    });
    if (host.startsWith("/")) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
}
