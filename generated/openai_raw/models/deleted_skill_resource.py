from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedSkillResource(Base):
    """Says that a skill was deleted."""

    object: Literal["skill.deleted"]
    """The kind of object: always `skill.deleted`."""
    deleted: bool
    """True once the skill is deleted."""
    id: str
    """Id of the skill."""

    _tags = {"object": "skill.deleted"}
