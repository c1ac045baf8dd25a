"""How news texts name a project."""
