"""What the patterns find, put together: one fact a file."""
