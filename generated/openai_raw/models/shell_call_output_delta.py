from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ShellCallOutputDelta(Base):
    """Output of a shell command since the previous event."""

    stdout: str | None = absent
    """Captured standard output."""
    stderr: str | None = absent
    """Captured standard error."""
