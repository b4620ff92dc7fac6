"""What a person does: one file per feature."""
