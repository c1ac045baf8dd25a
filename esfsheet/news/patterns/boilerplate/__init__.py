"""Lines that stand on news pages and are no part of the text."""
