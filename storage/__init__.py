"""What is kept: one file per thing, SQL beside the method. The only room that knows the database driver."""
