"""What requests take instead of the models in ``models.create_beta_agents_environments_templates_request``, for
type checkers only."""

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models.create_beta_agents_environments_templates_request import (
    CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput,
)

class CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the desktop is enabled."""

class CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict(TypedDict, total=False):
    access: Required[CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput]
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: Sequence[str] | None
    """Allowed domains, including their subdomains."""
    blocked_domains: Sequence[str] | None
    """Domains the environment must not access."""

class CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict(TypedDict, total=False):
    npm: Sequence[str] | None
    """npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""
