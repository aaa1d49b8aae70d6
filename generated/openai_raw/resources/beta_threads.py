"""The resource ``client.beta.threads``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, deprecated, described, described_as

if TYPE_CHECKING:
    from .beta_threads_messages import AsyncBetaThreadsMessages, BetaThreadsMessages
    from .beta_threads_runs import AsyncBetaThreadsRuns, BetaThreadsRuns


class BetaThreads(Resource):
    """``client.beta.threads``."""

    @cached_property
    def messages(self) -> BetaThreadsMessages:
        """``client.beta.threads.messages``."""
        from .beta_threads_messages import BetaThreadsMessages

        return BetaThreadsMessages(self._client)

    @cached_property
    def runs(self) -> BetaThreadsRuns:
        """``client.beta.threads.runs``."""
        from .beta_threads_runs import BetaThreadsRuns

        return BetaThreadsRuns(self._client)

    @described
    @deprecated("POST /threads is deprecated by OpenAI")
    def create(self, **params: Any) -> Any:
        """Create a thread

        The Assistants API is deprecated; use responses instead. A thread is a conversation; it may begin with
        messages.

        ``POST /threads``

        Deprecated by OpenAI.

        Args:
            messages: Messages with which the thread begins.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
        """
        return self._client._call("assistants.create_thread", {}, params)

    @described
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    def create_and_run(self, **params: Any) -> Any:
        """Create a thread and run an assistant on it

        The Assistants API is deprecated; use responses instead. Returns the run; pass `stream=True` for its
        events.

        ``POST /threads/runs``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            thread: The thread to create.
            model: The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`,
                `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`,
                `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            tools: The tools that the model could call. At most 20 items.
            tool_resources: Files and vector stores that the tools may use.
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
        return self._client._call("assistants.create_thread_and_run", {}, params)

    @described
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    def retrieve(self, thread_id: str, **params: Any) -> Any:
        """Retrieve a thread

        The Assistants API is deprecated; use responses instead. Messages are listed apart. An unknown id is a
        404.

        ``GET /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
        """
        return self._client._call("assistants.get_thread", {"thread_id": thread_id}, params)

    @described
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    def update(self, thread_id: str, **params: Any) -> Any:
        """Change a thread

        The Assistants API is deprecated; use responses instead. Only its tool resources and metadata can be
        changed.

        ``POST /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
        """
        return self._client._call("assistants.modify_thread", {"thread_id": thread_id}, params)

    @described
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    def delete(self, thread_id: str, **params: Any) -> Any:
        """Delete a thread

        The Assistants API is deprecated; use responses instead. Its messages and runs go with it.

        ``DELETE /threads/{thread_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
        """
        return self._client._call("assistants.delete_thread", {"thread_id": thread_id}, params)


class AsyncBetaThreads(AsyncResource):
    """``client.beta.threads`` of an async client."""

    @cached_property
    def messages(self) -> AsyncBetaThreadsMessages:
        """``client.beta.threads.messages``."""
        from .beta_threads_messages import AsyncBetaThreadsMessages

        return AsyncBetaThreadsMessages(self._client)

    @cached_property
    def runs(self) -> AsyncBetaThreadsRuns:
        """``client.beta.threads.runs``."""
        from .beta_threads_runs import AsyncBetaThreadsRuns

        return AsyncBetaThreadsRuns(self._client)

    @described_as(BetaThreads.create)
    @deprecated("POST /threads is deprecated by OpenAI")
    async def create(self, **params: Any) -> Any:
        return await self._client._call("assistants.create_thread", {}, params)

    @described_as(BetaThreads.create_and_run)
    @deprecated("POST /threads/runs is deprecated by OpenAI")
    async def create_and_run(self, **params: Any) -> Any:
        return await self._client._call("assistants.create_thread_and_run", {}, params)

    @described_as(BetaThreads.retrieve)
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    async def retrieve(self, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.get_thread", {"thread_id": thread_id}, params)

    @described_as(BetaThreads.update)
    @deprecated("POST /threads/{thread_id} is deprecated by OpenAI")
    async def update(self, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.modify_thread", {"thread_id": thread_id}, params)

    @described_as(BetaThreads.delete)
    @deprecated("DELETE /threads/{thread_id} is deprecated by OpenAI")
    async def delete(self, thread_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.delete_thread", {"thread_id": thread_id}, params)
