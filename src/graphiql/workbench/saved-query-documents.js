// What the page asks about saved queries. The server trusts exactly these texts.

const row = "{ id userId name description document variables updatedAt team { id name } }";

export const listQueries = `query SavedQueries($first: Int!, $after: Cursor) { savedQueries(first: $first, after: $after, orderBy: [NAME_ASC]) { nodes ${row} pageInfo { hasNextPage endCursor } } }`;
export const oneQuery = `query SavedQuery($id: UUID!) { savedQuery(id: $id) ${row} }`;
export const createQuery = `mutation CreateSavedQuery($input: CreateSavedQueryInput!) { createSavedQuery(input: $input) { savedQuery ${row} } }`;
export const updateQuery = `mutation UpdateSavedQuery($input: UpdateSavedQueryInput!) { updateSavedQuery(input: $input) { savedQuery ${row} } }`;
export const deleteQuery = `mutation DeleteSavedQuery($input: DeleteSavedQueryInput!) { deleteSavedQuery(input: $input) { savedQuery { id } } }`;
export const myTeams = `query MyTeams($first: Int!) { teams(first: $first, orderBy: [NAME_ASC]) { nodes { id name } } }`;

export const documents = [listQueries, oneQuery, createQuery, updateQuery, deleteQuery, myTeams];
