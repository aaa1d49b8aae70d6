from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict, total=False):
        type: Required[Literal['disabled']]
        """Tells this object from others that can stand in its place: always `disabled`."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled(Base):
    """The value of `ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto.network_policy`."""

    type: Literal['disabled']
    """Tells this object from others that can stand in its place: always `disabled`."""
    _tags = {'type': 'disabled'}
