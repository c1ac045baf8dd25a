"""One file for each command: a function `command`, which takes the words of the command line and calls the engine."""
