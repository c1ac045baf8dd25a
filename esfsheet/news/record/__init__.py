"""The facts of a text to its record."""
