"""The resource ``client.responses.input_tokens``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class ResponsesInputTokens(Resource):
    """``client.responses.input_tokens``."""

    @described
    def count(self, **params: Any) -> Any:
        """Count the tokens of an input

        ``POST /responses/input_tokens``

        Parameters: model, input, previous_response_id, tools, text, reasoning, truncation, instructions,
        personality, conversation, tool_choice, parallel_tool_calls
        """
        return self._client._call("responses.getinputtokencounts", {}, params)


class AsyncResponsesInputTokens(AsyncResource):
    """``client.responses.input_tokens`` of an async client."""

    @described
    async def count(self, **params: Any) -> Any:
        """Count the tokens of an input

        ``POST /responses/input_tokens``

        Parameters: model, input, previous_response_id, tools, text, reasoning, truncation, instructions,
        personality, conversation, tool_choice, parallel_tool_calls
        """
        return await self._client._call("responses.getinputtokencounts", {}, params)

