"""The resource ``client.beta.threads``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
    def create(self, **params: Any) -> Any:
        """Create thread.

        ``POST /threads``

        Parameters: messages, tool_resources, metadata
        """
        return self._client._call("assistants.create_thread", {}, params)

    @described
    def create_and_run(self, **params: Any) -> Any:
        """Create thread and run.

        ``POST /threads/runs``

        Parameters: assistant_id (required), thread, model, instructions, tools, tool_resources, metadata,
        temperature, top_p, stream, max_prompt_tokens, max_completion_tokens, truncation_strategy,
        tool_choice, parallel_tool_calls, response_format
        """
        return self._client._call("assistants.create_thread_and_run", {}, params)

    @described
    def retrieve(self, thread_id: str, **params: Any) -> Any:
        """Get thread.

        ``GET /threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return self._client._call("assistants.get_thread", {"thread_id": thread_id}, params)

    @described
    def update(self, thread_id: str, **params: Any) -> Any:
        """Modify thread.

        ``POST /threads/{thread_id}``

        Parameters: thread_id (required), tool_resources, metadata
        """
        return self._client._call("assistants.modify_thread", {"thread_id": thread_id}, params)

    @described
    def delete(self, thread_id: str, **params: Any) -> Any:
        """Delete thread.

        ``DELETE /threads/{thread_id}``

        Parameters: thread_id (required)
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

    @described
    async def create(self, **params: Any) -> Any:
        """Create thread.

        ``POST /threads``

        Parameters: messages, tool_resources, metadata
        """
        return await self._client._call("assistants.create_thread", {}, params)

    @described
    async def create_and_run(self, **params: Any) -> Any:
        """Create thread and run.

        ``POST /threads/runs``

        Parameters: assistant_id (required), thread, model, instructions, tools, tool_resources, metadata,
        temperature, top_p, stream, max_prompt_tokens, max_completion_tokens, truncation_strategy,
        tool_choice, parallel_tool_calls, response_format
        """
        return await self._client._call("assistants.create_thread_and_run", {}, params)

    @described
    async def retrieve(self, thread_id: str, **params: Any) -> Any:
        """Get thread.

        ``GET /threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("assistants.get_thread", {"thread_id": thread_id}, params)

    @described
    async def update(self, thread_id: str, **params: Any) -> Any:
        """Modify thread.

        ``POST /threads/{thread_id}``

        Parameters: thread_id (required), tool_resources, metadata
        """
        return await self._client._call("assistants.modify_thread", {"thread_id": thread_id}, params)

    @described
    async def delete(self, thread_id: str, **params: Any) -> Any:
        """Delete thread.

        ``DELETE /threads/{thread_id}``

        Parameters: thread_id (required)
        """
        return await self._client._call("assistants.delete_thread", {"thread_id": thread_id}, params)

