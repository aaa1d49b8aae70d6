from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateSkillBody(Base):
    """Create skill body."""

    files: list[bytes] | bytes
