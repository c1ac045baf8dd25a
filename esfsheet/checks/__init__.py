"""Checks: records to findings. Each rule is declared with its code beside the function that finds it; none changes a record.

To add a rule, add a function to a file of `rules` (or a file); for a rule over a set, a class in a file of `across`; for a
list of fields that a law asks for, a file of `profiles`. All are found by looking into these packages.
"""

from esfsheet.checks.run import AcrossSet, check, codes, known_profiles, profile
from esfsheet.checks.selection import ALL, Selection

__all__ = ["ALL", "AcrossSet", "Selection", "check", "codes", "known_profiles", "profile"]
