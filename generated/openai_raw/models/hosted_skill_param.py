"""What only `HostedSkillParam` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.inline_capability_source import InlineCapabilitySource


@model
class HostedSkillParamSkillReference(Base):
    """A stored skill to install in an environment."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`."""
    version: str | None = None
    """Version to use; None for the latest."""

    _tags = {"type": "skill_reference"}


@model
class HostedSkillParamInline(Base):
    """A skill to install in an environment, with its content."""

    description: str
    """Human-readable description of the skill."""
    name: str
    """Name of the skill."""
    source: InlineCapabilitySource
    """Where the content comes from."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _nested = {"source": "InlineCapabilitySource"}
    _tags = {"type": "inline"}
