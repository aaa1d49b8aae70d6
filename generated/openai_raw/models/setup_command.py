from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class SetupCommandDict(TypedDict, total=False):
        command: Required[str]
        """The command line."""
        cwd: str | None
        """The folder in which it runs. The workspace if null."""


@model
class SetupCommand(Base):
    """A command that runs before the agent begins."""

    command: str
    """The command line."""
    cwd: str | None = None
    """The folder in which it runs. The workspace if null."""
