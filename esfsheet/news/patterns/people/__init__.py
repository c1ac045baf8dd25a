"""How people are named together with their role."""
