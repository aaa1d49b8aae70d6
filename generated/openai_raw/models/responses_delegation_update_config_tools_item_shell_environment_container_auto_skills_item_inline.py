from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_auto_skills_item_inline_source import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict(TypedDict, total=False):
        description: Required[str]
        """What the tool does: the model decides by it when to call the tool, and how."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        source: Required[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict]
        """The content."""
        type: Required[Literal['inline']]
        """Which kind it is. Always `inline`."""


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline(Base):
    """A tool that the model may call."""

    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    source: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
    """The content."""
    type: Literal['inline']
    """Which kind it is. Always `inline`."""

    _nested = {'source': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource'}
    _tags = {'type': 'inline'}
