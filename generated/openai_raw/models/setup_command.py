from __future__ import annotations

from ..types import Model as Base, model


@model
class SetupCommand(Base):
    """A command that runs before the agent begins."""

    command: str
    """The command line."""
    cwd: str | None = None
    """The folder in which it runs. The workspace if null."""
