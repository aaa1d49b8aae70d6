"""What only `HostedSkillParam` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.inline_capability_source import InlineCapabilitySource


@model
class HostedSkillParamSkillReference(Base):
    """A stored skill to put into an environment."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Which kind it is. Always `skill_reference`."""
    version: str | None = None
    """The version. The newest one if null."""

    _tags = {"type": "skill_reference"}


@model
class HostedSkillParamInline(Base):
    """A skill to put into an environment, with its content."""

    description: str
    """What the hosted skill param inline is for, in words for people."""
    name: str
    """Name of the hosted skill param inline."""
    source: InlineCapabilitySource
    """What it comes from."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _nested = {"source": "InlineCapabilitySource"}
    _tags = {"type": "inline"}
