from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class BetaShellCallOutputDelta(Base):
    """What a shell command has written since the event before."""

    stdout: str | None = absent
    """What was written to standard output."""
    stderr: str | None = absent
    """What was written to standard error."""
