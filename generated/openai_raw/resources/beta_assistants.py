"""The resource ``client.beta.assistants``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, deprecated, described


class BetaAssistants(Resource):
    """``client.beta.assistants``."""

    @described
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        """List assistants.

        ``GET /assistants``

        Deprecated by OpenAI.

        Parameters: limit, order, after, before
        """
        return self._client._call("assistants.list_assistants", {}, params)

    @described
    @deprecated("POST /assistants is deprecated by OpenAI")
    def create(self, **params: Any) -> Any:
        """Create assistant.

        ``POST /assistants``

        Deprecated by OpenAI.

        Parameters: model (required), name, description, instructions, reasoning_effort, tools, tool_resources,
        metadata, temperature, top_p, response_format
        """
        return self._client._call("assistants.create_assistant", {}, params)

    @described
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    def retrieve(self, assistant_id: str, **params: Any) -> Any:
        """Get assistant.

        ``GET /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Parameters: assistant_id (required)
        """
        return self._client._call("assistants.get_assistant", {"assistant_id": assistant_id}, params)

    @described
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    def update(self, assistant_id: str, **params: Any) -> Any:
        """Modify assistant.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Parameters: assistant_id (required), model, reasoning_effort, name, description, instructions, tools,
        tool_resources, metadata, temperature, top_p, response_format
        """
        return self._client._call("assistants.modify_assistant", {"assistant_id": assistant_id}, params)

    @described
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    def delete(self, assistant_id: str, **params: Any) -> Any:
        """Delete assistant.

        ``DELETE /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Parameters: assistant_id (required)
        """
        return self._client._call("assistants.delete_assistant", {"assistant_id": assistant_id}, params)


class AsyncBetaAssistants(AsyncResource):
    """``client.beta.assistants`` of an async client."""

    @described
    @deprecated("GET /assistants is deprecated by OpenAI")
    def list(self, **params: Any) -> Any:
        """List assistants.

        ``GET /assistants``

        Deprecated by OpenAI.

        Parameters: limit, order, after, before
        """
        return self._client._pages("assistants.list_assistants", {}, params)

    @described
    @deprecated("POST /assistants is deprecated by OpenAI")
    async def create(self, **params: Any) -> Any:
        """Create assistant.

        ``POST /assistants``

        Deprecated by OpenAI.

        Parameters: model (required), name, description, instructions, reasoning_effort, tools, tool_resources,
        metadata, temperature, top_p, response_format
        """
        return await self._client._call("assistants.create_assistant", {}, params)

    @described
    @deprecated("GET /assistants/{assistant_id} is deprecated by OpenAI")
    async def retrieve(self, assistant_id: str, **params: Any) -> Any:
        """Get assistant.

        ``GET /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Parameters: assistant_id (required)
        """
        return await self._client._call("assistants.get_assistant", {"assistant_id": assistant_id}, params)

    @described
    @deprecated("POST /assistants/{assistant_id} is deprecated by OpenAI")
    async def update(self, assistant_id: str, **params: Any) -> Any:
        """Modify assistant.

        ``POST /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Parameters: assistant_id (required), model, reasoning_effort, name, description, instructions, tools,
        tool_resources, metadata, temperature, top_p, response_format
        """
        return await self._client._call("assistants.modify_assistant", {"assistant_id": assistant_id}, params)

    @described
    @deprecated("DELETE /assistants/{assistant_id} is deprecated by OpenAI")
    async def delete(self, assistant_id: str, **params: Any) -> Any:
        """Delete assistant.

        ``DELETE /assistants/{assistant_id}``

        Deprecated by OpenAI.

        Parameters: assistant_id (required)
        """
        return await self._client._call("assistants.delete_assistant", {"assistant_id": assistant_id}, params)

