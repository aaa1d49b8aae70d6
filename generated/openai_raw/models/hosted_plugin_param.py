from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.inline_capability_source import InlineCapabilitySource, InlineCapabilitySourceDict

    class HostedPluginParamDict(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
        type: Required[Literal['inline']]


@model
class HostedPluginParam(Base):
    """Hosted plugin param."""

    description: str
    name: str
    source: InlineCapabilitySource
    type: Literal['inline']

    _nested = {'source': 'InlineCapabilitySource'}
    _tags = {'type': 'inline'}
