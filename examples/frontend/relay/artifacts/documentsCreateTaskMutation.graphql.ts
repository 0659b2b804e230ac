/**
 * @generated SignedSource<<79c5308000bb27c6b4a148204f079084>>
 * @relayHash 8f0b301d4bee449aa7e64a366ee0c3f1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8f0b301d4bee449aa7e64a366ee0c3f1

import type { ConcreteRequest } from 'relay-runtime';
export type CoachingTaskStatus = "cancelled" | "completed" | "in_progress" | "pending" | "%future added value";
export type documentsCreateTaskMutation$variables = {
  title: string;
};
export type documentsCreateTaskMutation$data = {
  readonly createCoachingTask: {
    readonly coachingTask: {
      readonly id: string;
      readonly nodeId: string;
      readonly status: CoachingTaskStatus;
      readonly title: string;
    } | null | undefined;
  } | null | undefined;
};
export type documentsCreateTaskMutation = {
  response: documentsCreateTaskMutation$data;
  variables: documentsCreateTaskMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "title"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "fields": [
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "title",
                "variableName": "title"
              }
            ],
            "kind": "ObjectValue",
            "name": "coachingTask"
          }
        ],
        "kind": "ObjectValue",
        "name": "input"
      }
    ],
    "concreteType": "CreateCoachingTaskPayload",
    "kind": "LinkedField",
    "name": "createCoachingTask",
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
    "name": "documentsCreateTaskMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "documentsCreateTaskMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8f0b301d4bee449aa7e64a366ee0c3f1",
    "metadata": {},
    "name": "documentsCreateTaskMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3bdae82d4a4d272937200f73ee69741d";

export default node;
