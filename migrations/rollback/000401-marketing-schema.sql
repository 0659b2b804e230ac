drop schema marketing;
