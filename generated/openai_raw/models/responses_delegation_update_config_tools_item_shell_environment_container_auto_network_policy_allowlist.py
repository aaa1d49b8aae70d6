from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict, total=False):
        allowed_domains: Required[Sequence[str]]
        type: Required[Literal['allowlist']]


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """Responses delegation update config tools item shell environment container auto network policy allowlist."""

    allowed_domains: list[str]
    type: Literal['allowlist']
    _tags = {'type': 'allowlist'}
