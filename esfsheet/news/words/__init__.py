"""Words and pieces of expressions that patterns share."""
