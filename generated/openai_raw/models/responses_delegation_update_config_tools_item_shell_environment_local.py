from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_local_skills_item import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
        type: Required[Literal['local']]
        """Which kind it is. Always `local`."""
        skills: Sequence[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict] | None
        """Skills that are there from the beginning."""


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal(Base):
    """A tool that the model may call."""

    type: Literal['local']
    """Which kind it is. Always `local`."""
    skills: list[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None
    """Skills that are there from the beginning."""

    _nested = {'skills': ['ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem']}
    _tags = {'type': 'local'}
