"""Settings of all tests."""

import signal

from hypothesis import settings

# A deadline is a wall clock's, and other processes may hold the machine.
settings.register_profile("esfsheet", deadline=None)
settings.load_profile("esfsheet")

# A shell that runs the tests in the background has them, and what they start, pass over Ctrl-C; some send it to what they have started.
signal.signal(signal.SIGINT, signal.default_int_handler)
