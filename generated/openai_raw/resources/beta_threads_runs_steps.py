"""The resource ``client.beta.threads.runs.steps``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaThreadsRunsSteps(Resource):
    """``client.beta.threads.runs.steps``."""

    @described
    def list(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """List run steps.

        ``GET /threads/{thread_id}/runs/{run_id}/steps``

        Parameters: thread_id (required), run_id (required), limit, order, after, before, include
        """
        return self._client._call("assistants.list_run_steps", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Any) -> Any:
        """Get run step.

        ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``

        Parameters: thread_id (required), run_id (required), step_id (required), include
        """
        return self._client._call("assistants.get_run_step", {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params)


class AsyncBetaThreadsRunsSteps(AsyncResource):
    """``client.beta.threads.runs.steps`` of an async client."""

    @described
    def list(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """List run steps.

        ``GET /threads/{thread_id}/runs/{run_id}/steps``

        Parameters: thread_id (required), run_id (required), limit, order, after, before, include
        """
        return self._client._pages("assistants.list_run_steps", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    async def retrieve(self, step_id: str, *, thread_id: str, run_id: str, **params: Any) -> Any:
        """Get run step.

        ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``

        Parameters: thread_id (required), run_id (required), step_id (required), include
        """
        return await self._client._call("assistants.get_run_step", {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params)

