"""No regular expression of the package takes more than a text's length in time."""
