"""What was said of an application: yes, no, or nothing yet."""
