from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict, total=False):
        type: Required[Literal['disabled']]
        """Which kind it is. Always `disabled`."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled(Base):
    """No host can be reached."""

    type: Literal['disabled']
    """Which kind it is. Always `disabled`."""
    _tags = {'type': 'disabled'}
