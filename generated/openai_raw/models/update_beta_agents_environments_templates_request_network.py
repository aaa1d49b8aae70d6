from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.update_beta_agents_environments_templates_request_network_access import UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess, UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput

    class UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict(TypedDict, total=False):
        access: Required[UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput]
        """Values: `enabled`, `disabled`, `restricted`."""
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""
        blocked_domains: Sequence[str] | None


@model
class UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork(Base):
    """The value of `UpdateBetaAgentsEnvironmentsTemplatesRequest.network`."""

    access: UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess
    """Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: list[str] | None = None
