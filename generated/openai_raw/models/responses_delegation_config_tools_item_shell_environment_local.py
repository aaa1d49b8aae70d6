from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_config_tools_item_shell_environment_local_skills_item import ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem, ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
        type: Required[Literal['local']]
        """Which kind it is. Always `local`."""
        skills: Sequence[ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem | ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict] | None
        """Skills that are there from the beginning."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocal(Base):
    """A tool that the model may call."""

    type: Literal['local']
    """Which kind it is. Always `local`."""
    skills: list[ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None
    """Skills that are there from the beginning."""

    _nested = {'skills': ['ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem']}
    _tags = {'type': 'local'}
