"""`python -m esfsheet`."""

from esfsheet.cli import main

if __name__ == "__main__":
    main()
