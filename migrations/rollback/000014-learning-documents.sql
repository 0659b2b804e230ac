drop table learning.documents;
