from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedSkillVersionResource(Base):
    """Confirms that a skill version was deleted."""

    object: Literal["skill.version.deleted"]
    """Object type: always `skill.version.deleted`."""
    deleted: bool
    """True if the skill version has been deleted."""
    id: str
    """Id of the skill version."""
    version: str
    """Number of the version that was deleted."""

    _tags = {"object": "skill.version.deleted"}
