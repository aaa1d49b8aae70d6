from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class HostedSkillParamSkillReferenceDict(TypedDict, total=False):
        skill_id: Required[str]
        """Id of the skill."""
        type: Required[Literal['skill_reference']]
        """Which kind it is. Always `skill_reference`."""
        version: str | None
        """The version. The newest one if null."""


@model
class HostedSkillParamSkillReference(Base):
    """A stored skill to put into an environment."""

    skill_id: str
    """Id of the skill."""
    type: Literal['skill_reference']
    """Which kind it is. Always `skill_reference`."""
    version: str | None = None
    """The version. The newest one if null."""
    _tags = {'type': 'skill_reference'}
