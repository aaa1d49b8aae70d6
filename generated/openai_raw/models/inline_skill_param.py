from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.inline_skill_source_param import InlineSkillSourceParam, InlineSkillSourceParamDict

    class InlineSkillParamDict(TypedDict, total=False):
        type: Required[Literal['inline']]
        """Tells this object from others that can stand in its place: always `inline`. Default: `inline`."""
        name: Required[str]
        """Name of the inline skill."""
        description: Required[str]
        """What the inline skill is for, in words for people."""
        source: Required[InlineSkillSourceParam | InlineSkillSourceParamDict]
        """The skill's files."""


@model
class InlineSkillParam(Base):
    """A skill that is sent along."""

    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`. Default: `inline`."""
    name: str
    """Name of the inline skill."""
    description: str
    """What the inline skill is for, in words for people."""
    source: InlineSkillSourceParam
    """The skill's files."""

    _nested = {'source': 'InlineSkillSourceParam'}
    _tags = {'type': 'inline'}
