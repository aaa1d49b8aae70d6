from __future__ import annotations

from ..types import Model as Base, model



@model
class SetDefaultSkillVersionBody(Base):
    """Set default skill version body."""

    default_version: str
