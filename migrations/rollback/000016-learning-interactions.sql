drop table learning.interactions;
