from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict(TypedDict, total=False):
        skill_id: Required[str]
        """Id of the skill."""
        type: Required[Literal['skill_reference']]
        """Tells this object from others that can stand in its place: always `skill_reference`."""
        version: str | None


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference(Base):
    """The value of `ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto.skills`."""

    skill_id: str
    """Id of the skill."""
    type: Literal['skill_reference']
    """Tells this object from others that can stand in its place: always `skill_reference`."""
    version: str | None = None
    _tags = {'type': 'skill_reference'}
