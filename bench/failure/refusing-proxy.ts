import { createServer } from "node:net";

// Refuses every request, in a process of its own: what a proxy in front of Quintet would do with the excess. Its requests
// come in one piece, so that it reads no more of them than that they are there.
const refusal = Buffer.from("HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n");

const server = createServer({ noDelay: true }, (socket) => {
  socket.on("data", () => void socket.write(refusal));
  socket.on("error", () => {});
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as { port: number }).port }));
process.once("disconnect", () => process.exit());
