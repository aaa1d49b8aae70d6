"""The resource ``client.beta.agents.automations``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_automations_invocations import (
        AsyncBetaAgentsAutomationsInvocations,
        BetaAgentsAutomationsInvocations,
    )


class BetaAgentsAutomations(Resource):
    """``client.beta.agents.automations``."""

    @cached_property
    def invocations(self) -> BetaAgentsAutomationsInvocations:
        """``client.beta.agents.automations.invocations``."""
        from .beta_agents_automations_invocations import BetaAgentsAutomationsInvocations

        return BetaAgentsAutomationsInvocations(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List automations

        Fetches more pages as you iterate.

        ``GET /agents/automations``

        Args:
            after: A cursor: gives the automations that follow the one with this id, the `last_id` of the page
                before.
            limit: The most automations in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            session_id: Only what belongs to the session with this id.
        """
        return self._client._call("agents.list_beta_agents_automations", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an automation

        Starts work of an agent once at a given time, or again and again on a schedule.

        ``POST /agents/automations``

        Args:
            name: Required. Name of the agents automations.
            target: Required. What is started: a new session, or input to one that exists.
            type: Required. Which kind it is. Values: `periodic`, `once`.
            expression: The schedule, as a cron expression.
            timezone: A time zone of the IANA database, such as `Europe/Paris`.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
            run_at: When it runs, in Unix seconds.
        """
        return self._client._call("agents.create_beta_agents_automations", {}, params)

    @described
    def retrieve(self, automation_id: str, **params: Any) -> Any:
        """Retrieve an automation

        An unknown id is a 404.

        ``GET /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call("agents.retrieve_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def update(self, automation_id: str, **params: Any) -> Any:
        """Change an automation

        Only what is passed changes; runs that have started are not affected.

        ``POST /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
            expression: The schedule, as a cron expression.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
            name: Name of the agents automations.
            run_at: When it runs, in Unix seconds.
            target: What is started: a new session, or input to one that exists.
            timezone: A time zone of the IANA database, such as `Europe/Paris`.
        """
        return self._client._call("agents.update_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def delete(self, automation_id: str, **params: Any) -> Any:
        """Delete an automation

        No further runs are started; past ones can still be read.

        ``DELETE /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call("agents.delete_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def pause(self, automation_id: str, **params: Any) -> Any:
        """Pause an automation

        No runs are started until it is resumed.

        ``POST /agents/automations/{automation_id}/pause``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call("agents.pause_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def resume(self, automation_id: str, **params: Any) -> Any:
        """Resume an automation

        Runs that were due while it was paused are not made up for.

        ``POST /agents/automations/{automation_id}/resume``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call("agents.resume_beta_agents_automations", {"automation_id": automation_id}, params)


class AsyncBetaAgentsAutomations(AsyncResource):
    """``client.beta.agents.automations`` of an async client."""

    @cached_property
    def invocations(self) -> AsyncBetaAgentsAutomationsInvocations:
        """``client.beta.agents.automations.invocations``."""
        from .beta_agents_automations_invocations import AsyncBetaAgentsAutomationsInvocations

        return AsyncBetaAgentsAutomationsInvocations(self._client)

    @described_as(BetaAgentsAutomations.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_automations", {}, params)

    @described_as(BetaAgentsAutomations.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("agents.create_beta_agents_automations", {}, params)

    @described_as(BetaAgentsAutomations.retrieve)
    async def retrieve(self, automation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_automations", {"automation_id": automation_id}, params
        )

    @described_as(BetaAgentsAutomations.update)
    async def update(self, automation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.update_beta_agents_automations", {"automation_id": automation_id}, params
        )

    @described_as(BetaAgentsAutomations.delete)
    async def delete(self, automation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.delete_beta_agents_automations", {"automation_id": automation_id}, params
        )

    @described_as(BetaAgentsAutomations.pause)
    async def pause(self, automation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.pause_beta_agents_automations", {"automation_id": automation_id}, params
        )

    @described_as(BetaAgentsAutomations.resume)
    async def resume(self, automation_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.resume_beta_agents_automations", {"automation_id": automation_id}, params
        )
