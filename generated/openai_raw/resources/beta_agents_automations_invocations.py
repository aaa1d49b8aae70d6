"""The resource ``client.beta.agents.automations.invocations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsAutomationsInvocations(Resource):
    """``client.beta.agents.automations.invocations``."""

    @described
    def list(self, automation_id: str, **params: Any) -> Any:
        """List runs of an automation

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
            after: Cursor: returns the automation invocations after the one with this id. Pass the `last_id` of
                the previous page.
            limit: Maximum number of automation invocations per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "agents.list_beta_agents_automations_invocations", {"automation_id": automation_id}, params
        )

    @described
    def create(self, automation_id: str, **params: Any) -> Any:
        """Create a run of an automation

        Runs the automation immediately, regardless of its schedule.

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

        Raises a 404 error if the id is unknown.

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
