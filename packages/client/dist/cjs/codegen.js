"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.scalars = void 0;
exports.quintetCodegen = quintetCodegen;
function quintetCodegen({ schema, documents, output, as = "texts", scalars: own = {} }) {
	return {
		schema,
		documents,
		ignoreNoDocuments: true,
		generates: {
			[output.endsWith("/") ? output : `${output}/`]: {
				preset: "client",
				presetConfig: {
					fragmentMasking: false,
					persistedDocuments: {
						mode: "embedHashInDocument",
						hashPropertyName: "hash",
						hashAlgorithm: "sha256",
					},
				},
				config: {
					documentMode: as === "texts" ? "string" : "documentNodeImportFragments",
					enumType: "string-literal",
					enumsAsTypes: true,
					useTypeImports: true,
					strictScalars: true,
					scalars: { ...exports.scalars, ...own },
				},
			},
		},
	};
}
exports.scalars = {
	Base64EncodedBinary: "string",
	BigFloat: "string",
	BigInt: "string",
	BitString: "string",
	CidrAddress: "string",
	Cursor: "string",
	Date: "string",
	Datetime: "string",
	InternetAddress: "string",
	JSON: "unknown",
	JSONPath: "string",
	KeyValueHash: "Record<string, string | null>",
	LTree: "string",
	MacAddress: "string",
	MacAddress8: "string",
	Oid: "string",
	RegClass: "string",
	RegConfig: "string",
	RegDictionary: "string",
	RegNamespace: "string",
	RegOper: "string",
	RegOperator: "string",
	RegProc: "string",
	RegProcedure: "string",
	RegRole: "string",
	RegType: "string",
	TSQuery: "string",
	TSVector: "string",
	Time: "string",
	UUID: "string",
	XML: "string",
};
