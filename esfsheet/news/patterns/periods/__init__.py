"""From when till when a project runs."""
