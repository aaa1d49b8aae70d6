"""What requests take instead of the models in ``models.update_beta_agents_environments_templates_request``, for
type checkers only."""

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models.update_beta_agents_environments_templates_request import (
    UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput,
)

class UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the desktop is enabled."""

class UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict(TypedDict, total=False):
    access: Required[UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput]
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: Sequence[str] | None
    """Allowed domains, including their subdomains."""
    blocked_domains: Sequence[str] | None
    """Domains the environment must not access."""

class UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict(TypedDict, total=False):
    npm: Sequence[str] | None
    """npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""
