// GraphiQL as Ruru has it. Monaco, its editor, shows its API to others when it is asked to before it starts.
globalThis.MonacoEnvironment.globalAPI = true;

export const { React, createRoot, Ruru } = await import(`${RURU_CONFIG.staticPath}ruru.js`);

export const h = React.createElement;
export const { useEffect, useMemo, useRef, useState, useSyncExternalStore } = React;
