from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SkillVersionResource(Base):
    """One version of a skill."""

    object: Literal["skill.version"]
    """Object type: always `skill.version`."""
    id: str
    """Id of the skill version."""
    skill_id: str
    """Id of the skill."""
    version: str
    """Number of the version, as text."""
    created_at: int
    """When the skill version was created, in Unix seconds."""
    name: str
    """Name of the skill version."""
    description: str
    """Human-readable description of the skill version."""

    _tags = {"object": "skill.version"}
