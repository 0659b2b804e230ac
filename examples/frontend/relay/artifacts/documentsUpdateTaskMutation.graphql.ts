/**
 * @generated SignedSource<<b0814bc28afd9cb135960661149b7545>>
 * @relayHash 39c93c5699d368b740ff94ab808e10aa
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 39c93c5699d368b740ff94ab808e10aa

import type { ConcreteRequest } from 'relay-runtime';
export type CoachingTaskStatus = "cancelled" | "completed" | "in_progress" | "pending" | "%future added value";
export type CoachingTaskPatch = {
  status?: CoachingTaskStatus | null | undefined;
  title?: string | null | undefined;
};
export type documentsUpdateTaskMutation$variables = {
  id: string;
  patch: CoachingTaskPatch;
};
export type documentsUpdateTaskMutation$data = {
  readonly updateCoachingTask: {
    readonly coachingTask: {
      readonly id: string;
      readonly nodeId: string;
      readonly status: CoachingTaskStatus;
      readonly title: string;
    } | null | undefined;
  } | null | undefined;
};
export type documentsUpdateTaskMutation = {
  response: documentsUpdateTaskMutation$data;
  variables: documentsUpdateTaskMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "patch"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "id",
            "variableName": "id"
          },
          {
            "kind": "Variable",
            "name": "patch",
            "variableName": "patch"
          }
        ],
        "kind": "ObjectValue",
        "name": "input"
      }
    ],
    "concreteType": "UpdateCoachingTaskPayload",
    "kind": "LinkedField",
    "name": "updateCoachingTask",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "CoachingTask",
        "kind": "LinkedField",
        "name": "coachingTask",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "nodeId",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "documentsUpdateTaskMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "documentsUpdateTaskMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "39c93c5699d368b740ff94ab808e10aa",
    "metadata": {},
    "name": "documentsUpdateTaskMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "82b5f4d04540631518294c344724e2d0";

export default node;
