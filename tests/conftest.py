"""Settings of all tests."""

from hypothesis import settings

# A deadline is a wall clock's, and other processes may hold the machine.
settings.register_profile("esfsheet", deadline=None)
settings.load_profile("esfsheet")
