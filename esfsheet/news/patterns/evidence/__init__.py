"""What texts say beside a name: that it is their project, one before it, or neither."""
