"""What of a page is a news text, and what tells about it."""
