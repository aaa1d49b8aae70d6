"""What requests take instead of the models in ``models.setup_command``, for type checkers only."""

from typing import Required, TypedDict

class SetupCommandDict(TypedDict, total=False):
    command: Required[str]
    """The command line."""
    cwd: str | None
    """The folder in which it runs. The workspace if null."""
