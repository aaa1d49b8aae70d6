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

        The Assistants API is deprecated; use responses instead. Fetches more pages as you iterate.

        ``GET /threads/{thread_id}/runs``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            limit: The most thread runs in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the thread runs that follow the one with this id, the `last_id` of the page
                before.
            before: A cursor: gives the thread runs that come before the one with this id, the `first_id` of the
                page after.
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
            include: Further data to put into the answer, which is left out otherwise.
            model: The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`,
                `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`,
                `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
                out. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default:
                `medium`.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            additional_instructions: Text added to the assistant's instructions for this run only.
            additional_messages: Messages added to the thread before the run begins.
            tools: The tools that the model could call. At most 20 items.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1.
                Change this or `temperature`, not both. Default: `1`.
            stream: Whether to receive events as they happen.
            max_prompt_tokens: The most prompt tokens that the run may use over all its turns; past that it ends
                as `incomplete`. At least 256.
            max_completion_tokens: The most tokens that the run may generate over all its turns; past that it
                ends as `incomplete`. At least 256.
            truncation_strategy: Which messages of the thread the model gets to read.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            response_format: The form of answers: text, a JSON object or JSON that follows a schema. Null means
                `auto`.
        """
        return self._client._call("assistants.create_run", {"thread_id": thread_id}, params)

    @described
    @deprecated("GET /threads/{thread_id}/runs/{run_id} is deprecated by OpenAI")
    def retrieve(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Retrieve a run

        The Assistants API is deprecated; use responses instead. Its `status` says whether it has finished. An
        unknown id is a 404.

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
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
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
            stream: Whether to receive events as they happen.
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
