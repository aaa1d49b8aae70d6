from __future__ import annotations

from ..types import Model, absent, model



@model
class ShellCallOutputDelta(Model):
    """Shell call output delta."""

    stdout: str | None = absent
    stderr: str | None = absent
