from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_inline_skill_source_param import BetaInlineSkillSourceParam, BetaInlineSkillSourceParamDict

    class BetaInlineSkillParamDict(TypedDict, total=False):
        type: Required[Literal['inline']]
        """Tells this object from others that can stand in its place: always `inline`. Default: `inline`."""
        name: Required[str]
        """Name of the inline skill."""
        description: Required[str]
        """What the inline skill is for, in words for people."""
        source: Required[BetaInlineSkillSourceParam | BetaInlineSkillSourceParamDict]
        """The skill's files."""


@model
class BetaInlineSkillParam(Base):
    """A skill that is sent along."""

    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`. Default: `inline`."""
    name: str
    """Name of the inline skill."""
    description: str
    """What the inline skill is for, in words for people."""
    source: BetaInlineSkillSourceParam
    """The skill's files."""

    _nested = {'source': 'BetaInlineSkillSourceParam'}
    _tags = {'type': 'inline'}
