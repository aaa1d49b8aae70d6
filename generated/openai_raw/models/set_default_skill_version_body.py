from __future__ import annotations

from ..types import Model, model



@model
class SetDefaultSkillVersionBody(Model):
    """Set default skill version body."""

    default_version: str
