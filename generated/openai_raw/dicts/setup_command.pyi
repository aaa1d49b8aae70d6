"""What requests take instead of the models in ``models.setup_command``, for type checkers only."""

from typing import Required, TypedDict

class SetupCommandDict(TypedDict, total=False):
    command: Required[str]
    """The command line to run."""
    cwd: str | None
    """Working directory; None for the workspace."""
