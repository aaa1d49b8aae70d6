from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_beta_agents_environments_request_environment import CreateBetaAgentsEnvironmentsRequestEnvironment


@model
class CreateBetaAgentsEnvironmentsRequest(Base):
    """The body of `POST /agents/environments`."""

    environment: CreateBetaAgentsEnvironmentsRequestEnvironment
    """Where the agent works."""
    vault_ids: list[str] | None = None
    """Ids of the vaults."""

    _nested = {'environment': 'CreateBetaAgentsEnvironmentsRequestEnvironment'}
