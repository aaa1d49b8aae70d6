"""What requests take instead of the models in ``models.create_beta_agents_environments_templates_request``, for
type checkers only."""

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models.create_beta_agents_environments_templates_request import (
    CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput,
)

class CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the desktop is in force."""

class CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict(TypedDict, total=False):
    access: Required[CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput]
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: Sequence[str] | None
    """Domains that cannot be reached."""

class CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict(TypedDict, total=False):
    npm: Sequence[str] | None
    """Packages from npm."""
    python: Sequence[str] | None
    """Packages from PyPI."""
    system: Sequence[str] | None
    """Packages of the operating system."""
