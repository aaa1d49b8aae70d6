from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict, total=False):
        type: Required[Literal['disabled']]


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled(Base):
    """Responses delegation config tools item shell environment container auto network policy disabled."""

    type: Literal['disabled']
    _tags = {'type': 'disabled'}
