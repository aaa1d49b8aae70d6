"""The resource ``client.beta.assistants``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, deprecated, described, described_as


class BetaAssistants(Resource):
    """``client.beta.assistants``."""

    @described
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        """List the assistants

        The Assistants API is deprecated; use responses instead. Fetches more pages as you iterate.

        ``GET /assistants``

        Deprecated by OpenAI.

        Args:
            limit: The most assistants in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the assistants that follow the one with this id, the `last_id` of the page
                before.
            before: A cursor: gives the assistants that come before the one with this id, the `first_id` of the
                page after.
        """
        return self._client._call("assistants.list_assistants", {}, params)

    @described
    @deprecated("POST /assistants is deprecated by OpenAI")
    def create(self, **params: Any) -> Any:
        """Create an assistant

        The Assistants API is deprecated; use responses instead. Stores a model, instructions and tools under an
        id.

        ``POST /assistants``

        Deprecated by OpenAI.

        Args:
            model: Required. The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`,
                `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`,
                `gpt-4.1-nano-2025-04-14`, and 82 more.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do. At most 256000 characters.
            reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
                out. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default:
                `medium`.
            tools: The tools that the model could call. At most 128 items.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1.
                Change this or `temperature`, not both. Default: `1`.
            response_format: The form of answers: text, a JSON object or JSON that follows a schema. Null means
                `auto`.
        """
        return self._client._call("assistants.create_assistant", {}, params)

    @described
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    def retrieve(self, assistant_id: str, **params: Any) -> Any:
        """Retrieve an assistant

        The Assistants API is deprecated; use responses instead. An unknown id is a 404.

        ``GET /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
        """
        return self._client._call("assistants.get_assistant", {"assistant_id": assistant_id}, params)

    @described
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    def update(self, assistant_id: str, **params: Any) -> Any:
        """Change an assistant

        The Assistants API is deprecated; use responses instead. Only what is passed changes.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            model: The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`,
                `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`,
                `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
                out. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default:
                `medium`.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do. At most 256000 characters.
            tools: The tools that the model could call. At most 128 items.
            tool_resources: Files and vector stores that the tools may use.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1.
                Change this or `temperature`, not both. Default: `1`.
            response_format: The form of answers: text, a JSON object or JSON that follows a schema. Null means
                `auto`.
        """
        return self._client._call("assistants.modify_assistant", {"assistant_id": assistant_id}, params)

    @described
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    def delete(self, assistant_id: str, **params: Any) -> Any:
        """Delete an assistant

        The Assistants API is deprecated; use responses instead. Threads that it worked on stay.

        ``DELETE /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
        """
        return self._client._call("assistants.delete_assistant", {"assistant_id": assistant_id}, params)


class AsyncBetaAssistants(AsyncResource):
    """``client.beta.assistants`` of an async client."""

    @described_as(BetaAssistants.list)
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        return self._client._pages("assistants.list_assistants", {}, params)

    @described_as(BetaAssistants.create)
    @deprecated("POST /assistants is deprecated by OpenAI")
    async def create(self, **params: Any) -> Any:
        return await self._client._call("assistants.create_assistant", {}, params)

    @described_as(BetaAssistants.retrieve)
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    async def retrieve(self, assistant_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.get_assistant", {"assistant_id": assistant_id}, params)

    @described_as(BetaAssistants.update)
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    async def update(self, assistant_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.modify_assistant", {"assistant_id": assistant_id}, params)

    @described_as(BetaAssistants.delete)
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    async def delete(self, assistant_id: str, **params: Any) -> Any:
        return await self._client._call("assistants.delete_assistant", {"assistant_id": assistant_id}, params)
