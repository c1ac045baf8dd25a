"""Why a page could not be had: what is told to people, and whether asking again may help."""


class Problem(Exception):
    """A reason, and what can be done about it."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy


class Refused(Problem):
    """We do not ask for it, or do not keep it: a rule of the site, of safety or of what a page is."""


class Failed(Problem):
    """It was asked for, and did not come as a whole page."""


class Broken(Failed):
    """Failed in a way that may pass: the same request can be made again, after `wait` seconds where the host said so."""

    def __init__(self, reason: str, remedy: str, *, wait: float | None = None, host_down: bool = False) -> None:
        super().__init__(reason, remedy)
        self.wait = wait
        self.host_down = host_down
