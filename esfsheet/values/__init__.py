"""Text in, value out: one small pure module for each kind of value."""
