from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict, total=False):
        allowed_domains: Required[Sequence[str]]
        type: Required[Literal['allowlist']]


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """Responses delegation config tools item shell environment container auto network policy allowlist."""

    allowed_domains: list[str]
    type: Literal['allowlist']
    _tags = {'type': 'allowlist'}
