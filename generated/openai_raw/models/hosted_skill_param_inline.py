from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.inline_capability_source import InlineCapabilitySource, InlineCapabilitySourceDict

    class HostedSkillParamInlineDict(TypedDict, total=False):
        description: Required[str]
        """What the hosted skill param inline is for, in words for people."""
        name: Required[str]
        """Name of the hosted skill param inline."""
        source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
        type: Required[Literal['inline']]
        """Tells this object from others that can stand in its place: always `inline`."""


@model
class HostedSkillParamInline(Base):
    """Hosted skill param inline."""

    description: str
    """What the hosted skill param inline is for, in words for people."""
    name: str
    """Name of the hosted skill param inline."""
    source: InlineCapabilitySource
    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`."""

    _nested = {'source': 'InlineCapabilitySource'}
    _tags = {'type': 'inline'}
