"""Rules over one record: files by theme, functions declared with `rule`."""
