"""What a rule says when it refuses: a message key with arguments, never a sentence."""


class Refusal(Exception):
    """A person asked for something a rule does not allow; `key` names the Fluent message that explains it."""

    def __init__(self, key: str, **args: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.args_for_message = args


class NotFound(Refusal):
    """The thing asked for does not exist, or not for this person: both read the same."""

    def __init__(self, key: str = "refused-not-found") -> None:
        super().__init__(key)
