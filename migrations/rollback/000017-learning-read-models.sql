drop view learning.v_rag_documents, learning.v_rag_chunks, learning.v_user_interactions;
