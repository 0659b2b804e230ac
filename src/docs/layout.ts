import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPort, type LayoutOptions } from "elkjs/lib/elk.bundled.js";
import { type BoxSize, measureBox, rowMiddle } from "./box-size.ts";
import type { Box, Diagram, Edge } from "./diagram.ts";

export type Point = { x: number; y: number };
export type PlacedBox = Box & { x: number; y: number; size: BoxSize };
/** Where it parts from others that it shares an end with is a junction. */
export type PlacedEdge = Edge & { points: Point[]; junctions: Point[] };
export type PlacedGroup = { name: string; x: number; y: number; width: number; height: number };
export type Layout = {
  title: string;
  width: number;
  height: number;
  boxes: PlacedBox[];
  edges: PlacedEdge[];
  groups: PlacedGroup[];
};

/**
 * Places boxes in layers, what is referred to on the left, and leads edges around them at right angles. The Eclipse
 * Layout Kernel does it; for the same input it answers the same everywhere.
 */
export async function layOut(diagram: Diagram): Promise<Layout> {
  const elk = new ELK.default();
  const placed = await elk.layout(toGraph(diagram));
  const nodes = new Map<string, ElkNode & Point>();
  collect(placed, { x: 0, y: 0 }, nodes);
  const edges = new Map(allEdges(placed).map((edge) => [edge.id, edge]));
  return {
    title: diagram.title,
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    boxes: diagram.boxes.map((box) => ({ ...box, ...placeOf(nodes, box.id), size: measureBox(box) })),
    edges: diagram.edges.map((edge, index) => ({ ...edge, ...wayOf(edges.get(`edge ${index}`), nodes) })),
    groups: diagram.groups.map((name) => {
      const { width = 0, height = 0 } = nodes.get(groupId(name)) ?? {};
      return { name, ...placeOf(nodes, groupId(name)), width: Math.round(width), height: Math.round(height) };
    }),
  };
}

const spacing: LayoutOptions = {
  "elk.spacing.nodeNode": "28",
  "elk.spacing.edgeNode": "18",
  "elk.spacing.edgeEdge": "10",
  "elk.layered.spacing.nodeNodeBetweenLayers": "64",
  "elk.layered.spacing.edgeNodeBetweenLayers": "28",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "10",
};

const options: LayoutOptions = {
  ...spacing,
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.aspectRatio": "1.4",
  "elk.padding": "[top=48,left=24,bottom=20,right=24]",
  "elk.spacing.componentComponent": "36",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.thoroughness": "40",
};

function toGraph({ boxes, edges, groups }: Diagram): ElkNode {
  const nodes = boxes.map((box) => ({ group: box.group, node: toNode(box, edges) }));
  return {
    id: "diagram",
    layoutOptions: options,
    children: [
      ...nodes.filter(({ group }) => group === undefined).map(({ node }) => node),
      ...groups.map((name) => ({
        id: groupId(name),
        layoutOptions: { ...spacing, "elk.padding": "[top=44,left=28,bottom=24,right=28]" },
        children: nodes.filter(({ group }) => group === name).map(({ node }) => node),
      })),
    ],
    edges: edges.map((edge, index) => ({
      id: `edge ${index}`,
      sources: [portId(edge, "from")],
      targets: [portId(edge, "to")],
    })),
  };
}

function toNode(box: Box, edges: readonly Edge[]): ElkNode {
  const { width, height } = measureBox(box);
  const ports = new Map<string, ElkPort>();
  for (const edge of edges) {
    for (const end of ["from", "to"] as const) {
      if (edge[end].box !== box.id) continue;
      const id = portId(edge, end);
      ports.set(id, {
        id,
        x: end === "from" ? width : 0,
        y: rowMiddle(box, edge[end].column) + portOffset(edge, end),
        width: 0,
        height: 0,
        layoutOptions: { "elk.port.side": end === "from" ? "EAST" : "WEST" },
      });
    }
  }
  return {
    id: box.id,
    width,
    height,
    ports: [...ports.values()],
    layoutOptions: { "elk.portConstraints": "FIXED_POS" },
  };
}

/** Edges share an end when they mean the same there: one trunk for all that must, another for all that may refer. */
function portId(edge: Edge, end: "from" | "to"): string {
  const { box, column } = edge[end];
  return JSON.stringify([end, box, column ?? null, portOffset(edge, end)]);
}

function portOffset({ cardinality }: Edge, end: "from" | "to"): number {
  return cardinality && end === "from" ? (cardinality.isRequired ? -4 : 4) : 0;
}

const groupId = (name: string) => `group ${name}`;

function collect(node: ElkNode, origin: Point, into: Map<string, ElkNode & Point>): void {
  for (const child of node.children ?? []) {
    const place = { x: origin.x + (child.x ?? 0), y: origin.y + (child.y ?? 0) };
    into.set(child.id, { ...child, ...place });
    collect(child, place, into);
  }
}

function allEdges(node: ElkNode): ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(allEdges)];
}

function placeOf(nodes: ReadonlyMap<string, Point>, id: string): Point {
  const { x, y } = nodes.get(id) ?? { x: 0, y: 0 };
  return { x: Math.round(x), y: Math.round(y) };
}

/** ELK's points count from the innermost node that holds both ends. */
function wayOf(edge: ElkExtendedEdge | undefined, nodes: ReadonlyMap<string, Point>) {
  const origin = nodes.get(edge?.container ?? "") ?? { x: 0, y: 0 };
  const place = ({ x, y }: Point) => ({ x: Math.round(x + origin.x), y: Math.round(y + origin.y) });
  const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  return { points: points.map(place), junctions: (edge?.junctionPoints ?? []).map(place) };
}
