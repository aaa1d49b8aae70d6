"""The resource ``client.beta.agents.automations``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .beta_agents_automations_invocations import AsyncBetaAgentsAutomationsInvocations, BetaAgentsAutomationsInvocations


class BetaAgentsAutomations(Resource):
    """``client.beta.agents.automations``."""

    @cached_property
    def invocations(self) -> BetaAgentsAutomationsInvocations:
        """``client.beta.agents.automations.invocations``."""
        from .beta_agents_automations_invocations import BetaAgentsAutomationsInvocations

        return BetaAgentsAutomationsInvocations(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List beta agents automations.

        ``GET /agents/automations``

        Parameters: after, limit, order, session_id
        """
        return self._client._call("agents.list_beta_agents_automations", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create beta agents automations.

        ``POST /agents/automations``

        Parameters: name (required), target (required), type (required), expression, timezone, metadata, run_at
        """
        return self._client._call("agents.create_beta_agents_automations", {}, params)

    @described
    def retrieve(self, automation_id: str, **params: Any) -> Any:
        """Retrieve beta agents automations.

        ``GET /agents/automations/{automation_id}``

        Parameters: automation_id (required)
        """
        return self._client._call("agents.retrieve_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def update(self, automation_id: str, **params: Any) -> Any:
        """Update beta agents automations.

        ``POST /agents/automations/{automation_id}``

        Parameters: automation_id (required), expression, metadata, name, run_at, target, timezone
        """
        return self._client._call("agents.update_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def delete(self, automation_id: str, **params: Any) -> Any:
        """Delete beta agents automations.

        ``DELETE /agents/automations/{automation_id}``

        Parameters: automation_id (required)
        """
        return self._client._call("agents.delete_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def pause(self, automation_id: str, **params: Any) -> Any:
        """Pause beta agents automations.

        ``POST /agents/automations/{automation_id}/pause``

        Parameters: automation_id (required)
        """
        return self._client._call("agents.pause_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def resume(self, automation_id: str, **params: Any) -> Any:
        """Resume beta agents automations.

        ``POST /agents/automations/{automation_id}/resume``

        Parameters: automation_id (required)
        """
        return self._client._call("agents.resume_beta_agents_automations", {"automation_id": automation_id}, params)


class AsyncBetaAgentsAutomations(AsyncResource):
    """``client.beta.agents.automations`` of an async client."""

    @cached_property
    def invocations(self) -> AsyncBetaAgentsAutomationsInvocations:
        """``client.beta.agents.automations.invocations``."""
        from .beta_agents_automations_invocations import AsyncBetaAgentsAutomationsInvocations

        return AsyncBetaAgentsAutomationsInvocations(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List beta agents automations.

        ``GET /agents/automations``

        Parameters: after, limit, order, session_id
        """
        return self._client._pages("agents.list_beta_agents_automations", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create beta agents automations.

        ``POST /agents/automations``

        Parameters: name (required), target (required), type (required), expression, timezone, metadata, run_at
        """
        return await self._client._call("agents.create_beta_agents_automations", {}, params)

    @described
    async def retrieve(self, automation_id: str, **params: Any) -> Any:
        """Retrieve beta agents automations.

        ``GET /agents/automations/{automation_id}``

        Parameters: automation_id (required)
        """
        return await self._client._call("agents.retrieve_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    async def update(self, automation_id: str, **params: Any) -> Any:
        """Update beta agents automations.

        ``POST /agents/automations/{automation_id}``

        Parameters: automation_id (required), expression, metadata, name, run_at, target, timezone
        """
        return await self._client._call("agents.update_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    async def delete(self, automation_id: str, **params: Any) -> Any:
        """Delete beta agents automations.

        ``DELETE /agents/automations/{automation_id}``

        Parameters: automation_id (required)
        """
        return await self._client._call("agents.delete_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    async def pause(self, automation_id: str, **params: Any) -> Any:
        """Pause beta agents automations.

        ``POST /agents/automations/{automation_id}/pause``

        Parameters: automation_id (required)
        """
        return await self._client._call("agents.pause_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    async def resume(self, automation_id: str, **params: Any) -> Any:
        """Resume beta agents automations.

        ``POST /agents/automations/{automation_id}/resume``

        Parameters: automation_id (required)
        """
        return await self._client._call("agents.resume_beta_agents_automations", {"automation_id": automation_id}, params)

