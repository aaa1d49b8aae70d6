from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SkillResource(Base):
    """Instructions and files that a model can use."""

    id: str
    """Id of the skill."""
    object: Literal["skill"]
    """The kind of object: always `skill`."""
    name: str
    """Name of the skill."""
    description: str
    """What the skill is for, in words for people."""
    created_at: int
    """When the skill was created, in Unix seconds."""
    default_version: str
    """The version that is used where none is named."""
    latest_version: str
    """The newest version."""

    _tags = {"object": "skill"}
