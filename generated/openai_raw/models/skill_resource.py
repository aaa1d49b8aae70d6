from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SkillResource(Base):
    """Instructions and files that a model can use."""

    id: str
    """Id of the skill."""
    object: Literal["skill"]
    """Object type: always `skill`."""
    name: str
    """Name of the skill."""
    description: str
    """Human-readable description of the skill."""
    created_at: int
    """When the skill was created, in Unix seconds."""
    default_version: str
    """The version used if none is specified."""
    latest_version: str
    """The newest version."""

    _tags = {"object": "skill"}
