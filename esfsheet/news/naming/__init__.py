"""How long a project's name is."""
