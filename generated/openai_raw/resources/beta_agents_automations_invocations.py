"""The resource ``client.beta.agents.automations.invocations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsAutomationsInvocations(Resource):
    """``client.beta.agents.automations.invocations``."""

    @described
    def list(self, automation_id: str, **params: Any) -> Any:
        """List runs of an automation

        Fetches more pages as you iterate.

        ``GET /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
            after: A cursor: gives the agent automation invocations that follow the one with this id, the
                `last_id` of the page before.
            limit: The most agent automation invocations in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
        return self._client._call(
            "agents.list_beta_agents_automations_invocations", {"automation_id": automation_id}, params
        )

    @described
    def create(self, automation_id: str, **params: Any) -> Any:
        """Create a run of an automation

        Runs the automation now, whatever its schedule says.

        ``POST /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call(
            "agents.create_beta_agents_automations_invocations", {"automation_id": automation_id}, params
        )

    @described
    def retrieve(self, invocation_id: str, *, automation_id: str, **params: Any) -> Any:
        """Retrieve a run of an automation

        An unknown id is a 404.

        ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``

        Args:
            automation_id: Required. Id of the automation.
            invocation_id: Required. Id of the invocation.
        """
        return self._client._call(
            "agents.retrieve_beta_agents_automations_invocations",
            {"automation_id": automation_id, "invocation_id": invocation_id},
            params,
        )


class AsyncBetaAgentsAutomationsInvocations(AsyncResource):
    """``client.beta.agents.automations.invocations`` of an async client."""

    @described_as(BetaAgentsAutomationsInvocations.list)
    def list(self, automation_id: str, **params: Any) -> Any:
        return self._client._pages(
            "agents.list_beta_agents_automations_invocations", {"automation_id": automation_id}, params
        )

    @described_as(BetaAgentsAutomationsInvocations.create)
    async def create(self, automation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.create_beta_agents_automations_invocations", {"automation_id": automation_id}, params
        )

    @described_as(BetaAgentsAutomationsInvocations.retrieve)
    async def retrieve(self, invocation_id: str, *, automation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_automations_invocations",
            {"automation_id": automation_id, "invocation_id": invocation_id},
            params,
        )
