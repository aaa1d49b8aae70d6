"""The resource ``client.beta.threads.runs.steps``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, deprecated, described, described_as


class BetaThreadsRunsSteps(Resource):
    """``client.beta.threads.runs.steps``."""

    @described
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    def list(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """List the steps of a run

        The Assistants API is deprecated; use responses instead. Messages written and tools called, in order.

        ``GET /threads/{thread_id}/runs/{run_id}/steps``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            limit: Maximum number of run steps per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the run steps after the one with this id. Pass the `last_id` of the previous
                page.
            before: Cursor: returns the run steps before the one with this id. Pass the `first_id` of the
                following page.
            include: Additional data to include in the response, omitted by default.
        """
        return self._client._call("assistants.list_run_steps", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Any) -> Any:
        """Retrieve a step of a run

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            step_id: Required. Id of the step.
            include: Additional data to include in the response, omitted by default.
        """
        return self._client._call(
            "assistants.get_run_step", {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params
        )


class AsyncBetaThreadsRunsSteps(AsyncResource):
    """``client.beta.threads.runs.steps`` of an async client."""

    @described_as(BetaThreadsRunsSteps.list)
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    def list(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        return self._client._pages("assistants.list_run_steps", {"thread_id": thread_id, "run_id": run_id}, params)

    @described_as(BetaThreadsRunsSteps.retrieve)
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    async def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Any) -> Any:
        return await self._client._call(
            "assistants.get_run_step", {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params
        )
