"""The resource ``client.beta.threads.runs``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, deprecated, described, described_as

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
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    def list(self, thread_id: str, **params: Any) -> Any:
        """List the runs of a thread

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            limit: Maximum number of runs per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the runs after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the runs before the one with this id. Pass the `first_id` of the following
                page.
        """
        return self._client._call("assistants.list_runs", {"thread_id": thread_id}, params)

    @described
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    def create(self, thread_id: str, **params: Any) -> Any:
        """Run an assistant on a thread

        The Assistants API is deprecated; use responses instead. Returns at once; follow the run by retrieving
        it, or pass `stream=True` for its events. Costs the tokens in `usage`.

        ``POST /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            assistant_id: Required. Id of the assistant.
            include: Additional data to include in the response, omitted by default.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`,
                `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`,
                `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as
                omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
                Default: `medium`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: Tools the model may call. At most 20 items.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both. Default: `1`.
            stream: Whether to stream events as they happen.
            max_prompt_tokens: Maximum number of prompt tokens the run may use in all its turns. If it needs
                more, it ends as `incomplete`. At least 256.
            max_completion_tokens: Maximum number of tokens the run may generate in all its turns. If it needs
                more, it ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread to include in the context.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required`
                demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means
                `auto`.
        """
        return self._client._call("assistants.create_run", {"thread_id": thread_id}, params)

    @described
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def retrieve(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Retrieve a run

        The Assistants API is deprecated; use responses instead. Its `status` says whether it has finished.
        Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/runs/{run_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
        """
        return self._client._call("assistants.get_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def update(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Change a run

        The Assistants API is deprecated; use responses instead. Only its metadata can be changed.

        ``POST /threads/{thread_id}/runs/{run_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("assistants.modify_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    def cancel(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Cancel a run

        The Assistants API is deprecated; use responses instead. Only a run in progress can be cancelled; it
        becomes `cancelling` first.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
        """
        return self._client._call("assistants.cancel_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Hand over the outputs of tools

        The Assistants API is deprecated; use responses instead. For a run in status `requires_action`: all
        outputs in one request, before the run expires.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            tool_outputs: Required. One output per call.
            stream: Whether to stream events as they happen.
        """
        return self._client._call(
            "assistants.submit_tool_ouputs_to_run", {"thread_id": thread_id, "run_id": run_id}, params
        )


class AsyncBetaThreadsRuns(AsyncResource):
    """``client.beta.threads.runs`` of an async client."""

    @cached_property
    def steps(self) -> AsyncBetaThreadsRunsSteps:
        """``client.beta.threads.runs.steps``."""
        from .beta_threads_runs_steps import AsyncBetaThreadsRunsSteps

        return AsyncBetaThreadsRunsSteps(self._client)

    @described_as(BetaThreadsRuns.list)
    @deprecated("GET /threads/{thread_id}/runs is deprecated by OpenAI")
    def list(self, thread_id: str, **params: Any) -> Any:
        return self._client._pages("assistants.list_runs", {"thread_id": thread_id}, params)

    @described_as(BetaThreadsRuns.create)
    @deprecated("POST /threads/{thread_id}/runs is deprecated by OpenAI")
    async def create(self, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.create_run", {"thread_id": thread_id}, params)

    @described_as(BetaThreadsRuns.retrieve)
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    async def retrieve(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.get_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described_as(BetaThreadsRuns.update)
    @deprecated("POST /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    async def update(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.modify_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described_as(BetaThreadsRuns.cancel)
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/cancel is deprecated by OpenAI")
    async def cancel(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.cancel_run", {"thread_id": thread_id, "run_id": run_id}, params)

    @described_as(BetaThreadsRuns.submit_tool_outputs)
    @deprecated("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs is deprecated by OpenAI")
    async def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        return await self._client._call(
            "assistants.submit_tool_ouputs_to_run", {"thread_id": thread_id, "run_id": run_id}, params
        )
