from __future__ import annotations

from ..types import Model, model



@model
class CreateSkillBody(Model):
    """Create skill body."""

    files: list[bytes] | bytes
