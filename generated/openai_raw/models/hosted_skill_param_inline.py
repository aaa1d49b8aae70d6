from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.inline_capability_source import InlineCapabilitySource, InlineCapabilitySourceDict

    class HostedSkillParamInlineDict(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
        type: Required[Literal['inline']]


@model
class HostedSkillParamInline(Base):
    """Hosted skill param inline."""

    description: str
    name: str
    source: InlineCapabilitySource
    type: Literal['inline']

    _nested = {'source': 'InlineCapabilitySource'}
    _tags = {'type': 'inline'}
