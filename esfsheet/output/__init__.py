"""Results to something that people or programs read: one file a format."""
