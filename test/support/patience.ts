import { expect, jest } from "@jest/globals";

/** Folders whose tests start servers, browsers and clusters as users do, one after another: a busy machine takes its time. */
const slow =
  /[\\/]test[\\/](any-schema|cli|client|codegen|failure|graphiql|growth|migrations|oracle|start|supply)[\\/]/;

if (slow.test(expect.getState().testPath ?? "")) jest.setTimeout(300_000);
