from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedSkillResource(Base):
    """Confirms that a skill was deleted."""

    object: Literal["skill.deleted"]
    """Object type: always `skill.deleted`."""
    deleted: bool
    """True if the skill has been deleted."""
    id: str
    """Id of the skill."""

    _tags = {"object": "skill.deleted"}
