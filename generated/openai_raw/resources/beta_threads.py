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
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
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
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`,
                `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`,
                `gpt-4.1-nano-2025-04-14`, and 82 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            tools: Tools the model may call. At most 20 items.
            tool_resources: Files and vector stores available to the tools.
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
        return self._client._call("assistants.create_thread_and_run", {}, params)

    @described
    @deprecated("GET /threads/{thread_id} is deprecated by OpenAI")
    def retrieve(self, thread_id: str, **params: Any) -> Any:
        """Retrieve a thread

        The Assistants API is deprecated; use responses instead. Messages are listed apart. Raises a 404 error
        if the id is unknown.

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
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
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
