from __future__ import annotations

from ..types import Model, absent, model



@model
class CreateSkillVersionBody(Model):
    """Create skill version body."""

    files: list[bytes] | bytes
    default: bool | None = absent
