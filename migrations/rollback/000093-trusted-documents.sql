drop schema quintet_private cascade;
