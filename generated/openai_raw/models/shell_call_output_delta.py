from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ShellCallOutputDelta(Base):
    """The value of `ResponsesServerEventResponseShellCallOutputContentDelta.delta`,
    `ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta.delta` and others."""

    stdout: str | None = absent
    """What was written to standard output."""
    stderr: str | None = absent
    """What was written to standard error."""
