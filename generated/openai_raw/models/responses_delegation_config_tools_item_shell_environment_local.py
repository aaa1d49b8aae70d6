from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_config_tools_item_shell_environment_local_skills_item import ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem, ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
        type: Required[Literal['local']]
        """Tells this object from others that can stand in its place: always `local`."""
        skills: Sequence[ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem | ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict] | None


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocal(Base):
    """The value of `ResponsesDelegationConfigToolsItemShell.environment`."""

    type: Literal['local']
    """Tells this object from others that can stand in its place: always `local`."""
    skills: list[ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None

    _nested = {'skills': ['ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem']}
    _tags = {'type': 'local'}
