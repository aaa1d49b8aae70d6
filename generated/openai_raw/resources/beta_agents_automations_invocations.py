"""The resource ``client.beta.agents.automations.invocations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsAutomationsInvocations(Resource):
    """``client.beta.agents.automations.invocations``."""

    @described
    def list(self, automation_id: str, **params: Any) -> Any:
        """List beta agents automations invocations.

        ``GET /agents/automations/{automation_id}/invocations``

        Parameters: automation_id (required), after, limit, order
        """
        return self._client._call("agents.list_beta_agents_automations_invocations", {"automation_id": automation_id}, params)

    @described
    def create(self, automation_id: str, **params: Any) -> Any:
        """Create beta agents automations invocations.

        ``POST /agents/automations/{automation_id}/invocations``

        Parameters: automation_id (required)
        """
        return self._client._call("agents.create_beta_agents_automations_invocations", {"automation_id": automation_id}, params)

    @described
    def retrieve(self, invocation_id: str, *, automation_id: str, **params: Any) -> Any:
        """Retrieve beta agents automations invocations.

        ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``

        Parameters: automation_id (required), invocation_id (required)
        """
        return self._client._call("agents.retrieve_beta_agents_automations_invocations", {"automation_id": automation_id, "invocation_id": invocation_id}, params)


class AsyncBetaAgentsAutomationsInvocations(AsyncResource):
    """``client.beta.agents.automations.invocations`` of an async client."""

    @described
    def list(self, automation_id: str, **params: Any) -> Any:
        """List beta agents automations invocations.

        ``GET /agents/automations/{automation_id}/invocations``

        Parameters: automation_id (required), after, limit, order
        """
        return self._client._pages("agents.list_beta_agents_automations_invocations", {"automation_id": automation_id}, params)

    @described
    async def create(self, automation_id: str, **params: Any) -> Any:
        """Create beta agents automations invocations.

        ``POST /agents/automations/{automation_id}/invocations``

        Parameters: automation_id (required)
        """
        return await self._client._call("agents.create_beta_agents_automations_invocations", {"automation_id": automation_id}, params)

    @described
    async def retrieve(self, invocation_id: str, *, automation_id: str, **params: Any) -> Any:
        """Retrieve beta agents automations invocations.

        ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``

        Parameters: automation_id (required), invocation_id (required)
        """
        return await self._client._call("agents.retrieve_beta_agents_automations_invocations", {"automation_id": automation_id, "invocation_id": invocation_id}, params)

