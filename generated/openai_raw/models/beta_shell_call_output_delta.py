from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BetaShellCallOutputDelta(Base):
    """Beta shell call output delta."""

    stdout: str | None = absent
    stderr: str | None = absent
