"""Projects that stand in lists: tables, lines, blocks of lines, labels; one reader for all of their forms."""
