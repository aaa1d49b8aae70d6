from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_config_tools_item_shell_environment_container_auto_skills_item_inline_source import ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource, ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        source: Required[ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict]
        type: Required[Literal['inline']]


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline(Base):
    """Responses delegation config tools item shell environment container auto skills item inline."""

    description: str
    name: str
    source: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
    type: Literal['inline']

    _nested = {'source': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource'}
    _tags = {'type': 'inline'}
