"""A page to a project record: its labels and values, its layout, its prose."""
