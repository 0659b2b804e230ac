drop schema bookshelf cascade;
