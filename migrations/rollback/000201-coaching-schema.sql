drop schema coaching;
