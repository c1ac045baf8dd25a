"""A text as patterns read it: its body, its views, its lines."""
