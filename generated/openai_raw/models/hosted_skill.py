"""What only `HostedSkill` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedSkillInline(Base):
    """A skill that was passed with its content."""

    description: str
    """What the hosted skill inline is for, in words for people."""
    name: str
    """Name of the hosted skill inline."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}


@model
class HostedSkillReference(Base):
    """A stored skill in an environment."""

    description: str
    """What the hosted skill reference is for, in words for people."""
    name: str
    """Name of the hosted skill reference."""
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Which kind it is. Always `skill_reference`."""
    version: str
    """The version. The newest one if null."""

    _tags = {"type": "skill_reference"}
