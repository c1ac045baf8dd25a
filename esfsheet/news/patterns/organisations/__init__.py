"""How organisations are named."""
