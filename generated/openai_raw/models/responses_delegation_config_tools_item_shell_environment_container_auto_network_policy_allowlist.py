from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict, total=False):
        allowed_domains: Required[Sequence[str]]
        """Domains that may be reached; subdomains are included."""
        type: Required[Literal['allowlist']]
        """Tells this object from others that can stand in its place: always `allowlist`."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """The value of `ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto.network_policy`."""

    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
    type: Literal['allowlist']
    """Tells this object from others that can stand in its place: always `allowlist`."""
    _tags = {'type': 'allowlist'}
