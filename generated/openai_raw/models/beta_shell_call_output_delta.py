from __future__ import annotations

from ..types import Model, absent, model



@model
class BetaShellCallOutputDelta(Model):
    """Beta shell call output delta."""

    stdout: str | None = absent
    stderr: str | None = absent
