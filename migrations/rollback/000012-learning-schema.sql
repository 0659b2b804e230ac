drop schema learning;
