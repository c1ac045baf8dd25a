"""Rules over a set of documents: one class each, an `Across`."""
