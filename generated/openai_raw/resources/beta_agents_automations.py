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

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/automations``

        Args:
            after: Cursor: returns the automations after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of automations per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            session_id: Return only results of the session with this id.
        """
        return self._client._call("agents.list_beta_agents_automations", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an automation

        Runs an agent once at a given time, or repeatedly on a schedule.

        ``POST /agents/automations``

        Args:
            name: Required. Name of the automation.
            target: Required. What each run starts: a new session, or input to an existing one.
            type: Required. Type of the automation. Values: `periodic`, `once`.
            expression: Schedule as a cron expression.
            timezone: IANA time zone, such as `Europe/Paris`.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            run_at: When the run is due, in Unix seconds.
        """
        return self._client._call("agents.create_beta_agents_automations", {}, params)

    @described
    def retrieve(self, automation_id: str, **params: Any) -> Any:
        """Retrieve an automation

        Raises a 404 error if the id is unknown.

        ``GET /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call("agents.retrieve_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def update(self, automation_id: str, **params: Any) -> Any:
        """Change an automation

        Arguments that are left out keep their values. Runs that have already started are not affected.

        ``POST /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
            expression: Schedule as a cron expression.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the automation.
            run_at: When the run is due, in Unix seconds.
            target: What each run starts: a new session, or input to an existing one.
            timezone: IANA time zone, such as `Europe/Paris`.
        """
        return self._client._call("agents.update_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def delete(self, automation_id: str, **params: Any) -> Any:
        """Delete an automation

        No further runs start. Past runs can still be retrieved.

        ``DELETE /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call("agents.delete_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def pause(self, automation_id: str, **params: Any) -> Any:
        """Pause an automation

        No runs start until the automation is resumed.

        ``POST /agents/automations/{automation_id}/pause``

        Args:
            automation_id: Required. Id of the automation.
        """
        return self._client._call("agents.pause_beta_agents_automations", {"automation_id": automation_id}, params)

    @described
    def resume(self, automation_id: str, **params: Any) -> Any:
        """Resume an automation

        Runs missed while the automation was paused are not caught up.

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
