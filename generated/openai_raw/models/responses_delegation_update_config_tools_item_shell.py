from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_auto import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_container_reference import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReferenceDict
    from ..models.responses_delegation_update_config_tools_item_shell_environment_local import ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal, ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict

    class ResponsesDelegationUpdateConfigToolsItemShellDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        """Which kind it is. Always `shell`."""
        environment: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoDict | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReferenceDict | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict | None
        """Where commands run."""


@model
class ResponsesDelegationUpdateConfigToolsItemShell(Base):
    """A tool that the model may call."""

    type: Literal['shell']
    """Which kind it is. Always `shell`."""
    environment: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal | None = None
    """Where commands run."""

    _nested = {'environment': ('type', {'container_auto': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto', 'container_reference': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference', 'local': 'ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal'})}
    _tags = {'type': 'shell'}
