"""How direct speech is set, and who is said to speak."""
