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
        """Which kind it is. Always `allowlist`."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """Only some hosts can be reached."""

    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
    type: Literal['allowlist']
    """Which kind it is. Always `allowlist`."""
    _tags = {'type': 'allowlist'}
