import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, Source, separateOperations } from "graphql";
import { sha256 } from "../../auth/secrets.ts";
import { projectOf } from "../../config/project.ts";
import { connect } from "../../database/server-check.ts";
import { readManifest } from "../../graphql/documents/manifest.ts";
import {
  type DocumentUse,
  type RegisteredDocument,
  readDocumentUses,
  readRegisteredDocuments,
} from "../../graphql/documents/manifest-history.ts";
import type { ClientDocument } from "./broken-documents.ts";

/**
 * What clients send: the documents of the project's graphql/, those of manifests in files, and those that are registered in the
 * database. What cannot be parsed is codegen's to tell.
 */
export async function readClientDocuments({
  migrationsFolder,
  manifests,
  ownerUrl,
}: Options): Promise<ClientDocument[]> {
  const { directory, graphqlDirectory, schemaFile } = projectOf(migrationsFolder);
  const files = globSync("**/*.graphql", { cwd: graphqlDirectory })
    .map((name) => join(graphqlDirectory, name))
    .filter((file) => file !== schemaFile)
    .sort();
  const parsed = await Promise.all(
    files.map(async (file) => parseFile(relative(directory, file), await readFile(file, "utf8"))),
  );
  const own = readOperations({
    kind: Kind.DOCUMENT,
    definitions: parsed.flatMap((document) => document?.definitions ?? []),
  });
  const { uses, registered } = ownerUrl === undefined ? nothing : await readHistory(ownerUrl);
  const deployed = await Promise.all(manifests.map((file) => readDeployed(file, relative(directory, file), uses)));
  return [...own, ...deployed.flat(), ...registered.flatMap(readRegistered)];
}

type Options = {
  migrationsFolder: string;
  manifests: readonly string[] /** Of a database that may know more, and who has sent what. */;
  ownerUrl?: string;
};

type History = { uses: Map<string, DocumentUse[]>; registered: RegisteredDocument[] };

const nothing: History = { uses: new Map(), registered: [] };

async function readHistory(ownerUrl: string): Promise<History> {
  await using owner = await connect(ownerUrl);
  return { uses: await readDocumentUses(owner), registered: await readRegisteredDocuments(owner) };
}

function readRegistered({ client, version, id, text, uses }: RegisteredDocument): ClientDocument[] {
  const file = `${client} ${version}`;
  const document = parseFile(file, text);
  const each = { id: id.slice(0, idLength), lastUse: uses[0] };
  return document ? readOperations(document).map((operation) => ({ ...operation, ...each })) : [];
}

function parseFile(name: string, text: string): DocumentNode | undefined {
  try {
    return parse(new Source(text, name));
  } catch {
    return undefined;
  }
}

/** Each operation with the fragments that it needs, in the file that it stands in. */
function readOperations(document: DocumentNode): ClientDocument[] {
  return Object.entries(separateOperations(withoutTwins(document))).map(([operation, separate]) => {
    const node = separate.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const { source, startToken } = node?.loc ?? {};
    return { operation, file: source?.name ?? "", line: startToken?.line ?? 1, document: separate };
  });
}

/** Of fragments with one name the first: that there are two is codegen's to tell. */
function withoutTwins(document: DocumentNode): DocumentNode {
  const names = new Set<string>();
  const isFirst = ({ name }: FragmentDefinitionNode) => !names.has(name.value) && names.add(name.value);
  const definitions = document.definitions.filter((each) => each.kind !== Kind.FRAGMENT_DEFINITION || isFirst(each));
  return { ...document, definitions };
}

async function readDeployed(path: string, file: string, uses: Map<string, DocumentUse[]>): Promise<ClientDocument[]> {
  const entries = await readManifest(path);
  return entries.flatMap(([id, text], index) => {
    const document = parseFile(file, text);
    const line = index + 2; // as codegen writes it, a document a line
    const lastUse = uses.get(sha256(text).toString("hex"))?.[0];
    const found = { id: id.slice(0, idLength), line, lastUse };
    return document ? readOperations(document).map((each) => ({ ...each, ...found })) : [];
  });
}

/** Of `sha256:…`: enough to find it by. */
const idLength = "sha256:".length + 12;
