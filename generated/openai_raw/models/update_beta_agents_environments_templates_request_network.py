from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.update_beta_agents_environments_templates_request_network_access import UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess, UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput

    class UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict(TypedDict, total=False):
        access: Required[UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput]
        """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""
        blocked_domains: Sequence[str] | None
        """Domains that cannot be reached."""


@model
class UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork(Base):
    """Which hosts can be reached."""

    access: UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: list[str] | None = None
    """Domains that cannot be reached."""
