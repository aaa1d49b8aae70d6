"""What only `HostedSkill` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedSkillInline(Base):
    """A skill whose content was included in the request."""

    description: str
    """Human-readable description of the skill."""
    name: str
    """Name of the skill."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}


@model
class HostedSkillReference(Base):
    """A stored skill installed in an environment."""

    description: str
    """Human-readable description of the skill."""
    name: str
    """Name of the skill."""
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`."""
    version: str
    """Version to use; None for the latest."""

    _tags = {"type": "skill_reference"}
