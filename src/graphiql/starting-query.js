// GraphiQL stores the open query only once it is edited, and at a reload opens an empty tab for want of one.
if (localStorage.getItem("graphiql:query") === null) localStorage.setItem("graphiql:query", RURU_CONFIG.defaultQuery);
