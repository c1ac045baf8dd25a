"""Who owns a project, or receives its money."""
