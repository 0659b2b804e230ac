"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.printDocument = printDocument;
function printDocument({ definitions }) {
	return definitions.map(print).join("\n\n");
}
function print(node) {
	const printer = printers[node.kind];
	if (!printer)
		throw new TypeError(`A document that can be sent has no ${node.kind}.`);
	return printer(node);
}
const printers = {
	OperationDefinition: ({ operation, name, variableDefinitions, directives, selectionSet }) => spaced(operation, textOfName(name) + list("(", variableDefinitions, ")"), join(directives), print(selectionSet)),
	VariableDefinition: ({ variable, type, defaultValue, directives }) => spaced(`${print(variable)}: ${print(type)}`, defaultValue && `= ${print(defaultValue)}`, join(directives)),
	FragmentDefinition: ({ name, typeCondition, directives, selectionSet }) => spaced("fragment", name.value, "on", print(typeCondition), join(directives), print(selectionSet)),
	SelectionSet: ({ selections }) => `{\n${selections.map(print).join("\n").replace(/^/gm, "  ")}\n}`,
	Field: ({ alias, name, arguments: given, directives, selectionSet }) => spaced((alias ? `${alias.value}: ` : "") + name.value + list("(", given, ")"), join(directives), selectionSet && print(selectionSet)),
	FragmentSpread: ({ name, directives }) => spaced(`...${name.value}`, join(directives)),
	InlineFragment: ({ typeCondition, directives, selectionSet }) => spaced("...", typeCondition && `on ${print(typeCondition)}`, join(directives), print(selectionSet)),
	Directive: ({ name, arguments: given }) => `@${name.value}${list("(", given, ")")}`,
	Argument: ({ name, value }) => `${name.value}: ${print(value)}`,
	ObjectField: ({ name, value }) => `${name.value}: ${print(value)}`,
	NamedType: ({ name }) => name.value,
	ListType: ({ type }) => `[${print(type)}]`,
	NonNullType: ({ type }) => `${print(type)}!`,
	Variable: ({ name }) => `$${name.value}`,
	IntValue: ({ value }) => value,
	FloatValue: ({ value }) => value,
	EnumValue: ({ value }) => value,
	StringValue: ({ value }) => textOfString(value),
	BooleanValue: ({ value }) => String(value),
	NullValue: () => "null",
	ListValue: ({ values }) => `[${join(values, ", ")}]`,
	ObjectValue: ({ fields }) => `{${join(fields, ", ")}}`,
};
function textOfName(name) {
	return name?.value ?? "";
}
function textOfString(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}
function spaced(...parts) {
	return parts.filter(Boolean).join(" ");
}
function join(nodes, separator = " ") {
	return (nodes ?? []).map(print).join(separator);
}
function list(open, nodes, close) {
	return nodes?.length ? open + join(nodes, ", ") + close : "";
}
