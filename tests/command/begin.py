"""`python -m tests.command.begin`: what a process was told when it began."""

import sys

if __name__ == "__main__":
    print(sys.flags.utf8_mode, sys.stdout.encoding)
