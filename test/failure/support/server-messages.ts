/** A message of PostgreSQL's protocol, as a server would send it. */
export function serverMessage(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

/** With which a server ends a connection. */
export function errorResponse(sqlState: string): Buffer {
  return serverMessage("E", Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0Mno\0\0`));
}
