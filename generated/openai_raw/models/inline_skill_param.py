from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.inline_skill_source_param import InlineSkillSourceParam, InlineSkillSourceParamDict

    class InlineSkillParamDict(TypedDict, total=False):
        type: Required[Literal['inline']]
        name: Required[str]
        description: Required[str]
        source: Required[InlineSkillSourceParam | InlineSkillSourceParamDict]


@model
class InlineSkillParam(Base):
    """Inline skill param."""

    type: Literal['inline']
    name: str
    description: str
    source: InlineSkillSourceParam

    _nested = {'source': 'InlineSkillSourceParam'}
    _tags = {'type': 'inline'}
