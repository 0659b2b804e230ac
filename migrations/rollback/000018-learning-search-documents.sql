drop function learning.search_documents(text);
