from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.inline_capability_source import InlineCapabilitySource, InlineCapabilitySourceDict

    class HostedPluginParamDict(TypedDict, total=False):
        description: Required[str]
        """What the hosted plugin is for, in words for people."""
        name: Required[str]
        """Name of the hosted plugin."""
        source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
        """What it comes from."""
        type: Required[Literal['inline']]
        """Which kind it is. Always `inline`."""


@model
class HostedPluginParam(Base):
    """A plugin to put into an environment."""

    description: str
    """What the hosted plugin is for, in words for people."""
    name: str
    """Name of the hosted plugin."""
    source: InlineCapabilitySource
    """What it comes from."""
    type: Literal['inline']
    """Which kind it is. Always `inline`."""

    _nested = {'source': 'InlineCapabilitySource'}
    _tags = {'type': 'inline'}
