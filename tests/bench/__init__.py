"""Figures: printed, never asserted. `python -m tests.bench` prints those of this part."""
