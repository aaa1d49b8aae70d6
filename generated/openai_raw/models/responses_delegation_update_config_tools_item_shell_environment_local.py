from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_local_skills_item import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
        type: Required[Literal['local']]
        """Tells this object from others that can stand in its place: always `local`."""
        skills: Sequence[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict] | None


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal(Base):
    """The value of `ResponsesDelegationUpdateConfigToolsItemShell.environment`."""

    type: Literal['local']
    """Tells this object from others that can stand in its place: always `local`."""
    skills: list[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None

    _nested = {'skills': ['ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem']}
    _tags = {'type': 'local'}
