from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_config_tools_item_shell_environment_container_auto import ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto, ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoDict
    from ..models.responses_delegation_config_tools_item_shell_environment_container_reference import ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference, ResponsesDelegationConfigToolsItemShellEnvironmentContainerReferenceDict
    from ..models.responses_delegation_config_tools_item_shell_environment_local import ResponsesDelegationConfigToolsItemShellEnvironmentLocal, ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict

    class ResponsesDelegationConfigToolsItemShellDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        """Which kind it is. Always `shell`."""
        environment: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoDict | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReferenceDict | ResponsesDelegationConfigToolsItemShellEnvironmentLocal | ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict | None
        """Where commands run."""


@model
class ResponsesDelegationConfigToolsItemShell(Base):
    """A tool that the model may call."""

    type: Literal['shell']
    """Which kind it is. Always `shell`."""
    environment: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference | ResponsesDelegationConfigToolsItemShellEnvironmentLocal | None = None
    """Where commands run."""

    _nested = {'environment': ('type', {'container_auto': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto', 'container_reference': 'ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference', 'local': 'ResponsesDelegationConfigToolsItemShellEnvironmentLocal'})}
    _tags = {'type': 'shell'}
