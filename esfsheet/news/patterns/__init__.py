"""What news texts say, as data: one file a wording, with its examples."""
