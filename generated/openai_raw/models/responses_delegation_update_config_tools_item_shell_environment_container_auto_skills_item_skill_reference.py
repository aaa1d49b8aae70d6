from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict(TypedDict, total=False):
        skill_id: Required[str]
        """Id of the skill."""
        type: Required[Literal['skill_reference']]
        """Tells this object from others that can stand in its place: always `skill_reference`."""
        version: str | None


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference(Base):
    """The value of `ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto.skills`."""

    skill_id: str
    """Id of the skill."""
    type: Literal['skill_reference']
    """Tells this object from others that can stand in its place: always `skill_reference`."""
    version: str | None = None
    _tags = {'type': 'skill_reference'}
