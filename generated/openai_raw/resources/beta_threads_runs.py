"""The resource ``client.beta.threads.runs``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .beta_threads_runs_steps import AsyncBetaThreadsRunsSteps, BetaThreadsRunsSteps


class BetaThreadsRuns(Resource):
    """``client.beta.threads.runs``."""

    @cached_property
    def steps(self) -> BetaThreadsRunsSteps:
        """``client.beta.threads.runs.steps``."""
        from .beta_threads_runs_steps import BetaThreadsRunsSteps

        return BetaThreadsRunsSteps(self._client)

    @described
    def list(self, thread_id: str, **params: Any) -> Any:
        """List runs.

        ``GET /threads/{thread_id}/runs``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._call("assistants.list_runs", {"thread_id": thread_id}, params)

    @described
    def create(self, thread_id: str, **params: Any) -> Any:
        """Create run.

        ``POST /threads/{thread_id}/runs``

        Parameters: thread_id (required), assistant_id (required), include, model, reasoning_effort,
        instructions, additional_instructions, additional_messages, tools, metadata, temperature, top_p,
        stream, max_prompt_tokens, max_completion_tokens, truncation_strategy, tool_choice,
        parallel_tool_calls, response_format
        """
        return self._client._call("assistants.create_run", {"thread_id": thread_id}, params)

    @described
    def retrieve(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Get run.

        ``GET /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required)
        """
        return self._client._call("assistants.get_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    def update(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Modify run.

        ``POST /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required), metadata
        """
        return self._client._call("assistants.modify_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    def cancel(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Cancel run.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        Parameters: thread_id (required), run_id (required)
        """
        return self._client._call("assistants.cancel_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Submit tool outputs to a run

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Parameters: thread_id (required), run_id (required), tool_outputs (required), stream
        """
        return self._client._call("assistants.submit_tool_ouputs_to_run", {"thread_id": thread_id, "run_id": run_id}, params)


class AsyncBetaThreadsRuns(AsyncResource):
    """``client.beta.threads.runs`` of an async client."""

    @cached_property
    def steps(self) -> AsyncBetaThreadsRunsSteps:
        """``client.beta.threads.runs.steps``."""
        from .beta_threads_runs_steps import AsyncBetaThreadsRunsSteps

        return AsyncBetaThreadsRunsSteps(self._client)

    @described
    def list(self, thread_id: str, **params: Any) -> Any:
        """List runs.

        ``GET /threads/{thread_id}/runs``

        Parameters: thread_id (required), limit, order, after, before
        """
        return self._client._pages("assistants.list_runs", {"thread_id": thread_id}, params)

    @described
    async def create(self, thread_id: str, **params: Any) -> Any:
        """Create run.

        ``POST /threads/{thread_id}/runs``

        Parameters: thread_id (required), assistant_id (required), include, model, reasoning_effort,
        instructions, additional_instructions, additional_messages, tools, metadata, temperature, top_p,
        stream, max_prompt_tokens, max_completion_tokens, truncation_strategy, tool_choice,
        parallel_tool_calls, response_format
        """
        return await self._client._call("assistants.create_run", {"thread_id": thread_id}, params)

    @described
    async def retrieve(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Get run.

        ``GET /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required)
        """
        return await self._client._call("assistants.get_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    async def update(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Modify run.

        ``POST /threads/{thread_id}/runs/{run_id}``

        Parameters: thread_id (required), run_id (required), metadata
        """
        return await self._client._call("assistants.modify_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    async def cancel(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Cancel run.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        Parameters: thread_id (required), run_id (required)
        """
        return await self._client._call("assistants.cancel_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Submit tool outputs to a run

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Parameters: thread_id (required), run_id (required), tool_outputs (required), stream
        """
        return await self._client._call("assistants.submit_tool_ouputs_to_run", {"thread_id": thread_id, "run_id": run_id}, params)

