"""Where bytes come from. Knows nothing of ESF."""
