from __future__ import annotations

from ..types import Model as Base, model


@model
class SetupCommand(Base):
    """A command to run before the agent starts."""

    command: str
    """The command line to run."""
    cwd: str | None = None
    """Working directory; None for the workspace."""
