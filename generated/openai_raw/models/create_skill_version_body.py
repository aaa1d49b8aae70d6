from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateSkillVersionBody(Base):
    """Create skill version body."""

    files: list[bytes] | bytes
    default: bool | None = absent
