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

        The Assistants API is deprecated; use responses instead. Iterate over the result to fetch all pages.

        ``GET /assistants``

        Deprecated by OpenAI.

        Args:
            limit: Maximum number of assistants per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the assistants after the one with this id. Pass the `last_id` of the previous
                page.
            before: Cursor: returns the assistants before the one with this id. Pass the `first_id` of the
                following page.
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
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`,
                `gpt-5-nano`, `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`,
                `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`,
                `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more.
            name: Name of the assistant. At most 256 characters.
            description: Human-readable description of the assistant. At most 512 characters.
            instructions: System instructions: how the model should behave. They precede the conversation. At
                most 256000 characters.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as
                omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
                Default: `medium`.
            tools: Tools the model may call. At most 128 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both. Default: `1`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means
                `auto`.
        """
        return self._client._call("assistants.create_assistant", {}, params)

    @described
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    def retrieve(self, assistant_id: str, **params: Any) -> Any:
        """Retrieve an assistant

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

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

        The Assistants API is deprecated; use responses instead. Arguments that are left out keep their values.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Args:
            assistant_id: Required. Id of the assistant.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`,
                `gpt-4.1-mini`, `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`,
                `gpt-4.1-nano-2025-04-14`, and 82 more.
            reasoning_effort: Reasoning effort; less is faster and uses fewer tokens. None is the same as
                omitting it. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
                Default: `medium`.
            name: Name of the assistant. At most 256 characters.
            description: Human-readable description of the assistant. At most 512 characters.
            instructions: System instructions: how the model should behave. They precede the conversation. At
                most 256000 characters.
            tools: Tools the model may call. At most 128 items.
            tool_resources: Files and vector stores available to the tools.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both. Default: `1`.
            response_format: Output format: text, a JSON object, or JSON that matches a schema. None means
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
