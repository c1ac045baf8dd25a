"""What a value module raises when a text holds no value that it can read."""


class Unreadable(ValueError):
    """The text says something that cannot be read as this kind of value.

    `code` is the finding's code in the catalogue; the message says what was expected, in one short English sentence
    that never repeats the text itself.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
