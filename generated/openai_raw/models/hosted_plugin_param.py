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
        type: Required[Literal['inline']]
        """Tells this object from others that can stand in its place: always `inline`."""


@model
class HostedPluginParam(Base):
    """The value of `EnvironmentParamOpenaiHosted.plugins`, `CreateBetaAgentsEnvironmentsTemplatesRequest.plugins`
    and others."""

    description: str
    """What the hosted plugin is for, in words for people."""
    name: str
    """Name of the hosted plugin."""
    source: InlineCapabilitySource
    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`."""

    _nested = {'source': 'InlineCapabilitySource'}
    _tags = {'type': 'inline'}
