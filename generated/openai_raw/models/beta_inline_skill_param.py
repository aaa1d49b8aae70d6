from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_inline_skill_source_param import BetaInlineSkillSourceParam, BetaInlineSkillSourceParamDict

    class BetaInlineSkillParamDict(TypedDict, total=False):
        type: Required[Literal['inline']]
        name: Required[str]
        description: Required[str]
        source: Required[BetaInlineSkillSourceParam | BetaInlineSkillSourceParamDict]


@model
class BetaInlineSkillParam(Base):
    """Beta inline skill param."""

    type: Literal['inline']
    name: str
    description: str
    source: BetaInlineSkillSourceParam

    _nested = {'source': 'BetaInlineSkillSourceParam'}
    _tags = {'type': 'inline'}
