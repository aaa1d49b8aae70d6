from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class SkillReferenceParam(Base):
    """Reference to a stored skill."""

    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`. Default: `skill_reference`."""
    skill_id: str
    """Id of the skill. From 1 to 64 characters."""
    version: str | None = absent
    """Version of the skill: a number, or `latest`."""

    _tags = {"type": "skill_reference"}
