"""The resource ``client.responses.input_items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class ResponsesInputItems(Resource):
    """``client.responses.input_items``."""

    @described
    def list(self, response_id: str, **params: Any) -> Any:
        """List the input items of a response

        Lists the input items of a stored response, including those of the preceding conversation.

        ``GET /responses/{response_id}/input_items``

        Args:
            response_id: Required. Id of the response.
            limit: Maximum number of items per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the items after the one with this id. Pass the `last_id` of the previous
                page.
            include: Additional data to include in the response, omitted by default. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
        return self._client._call("responses.list_input_items", {"response_id": response_id}, params)


class AsyncResponsesInputItems(AsyncResource):
    """``client.responses.input_items`` of an async client."""

    @described_as(ResponsesInputItems.list)
    def list(self, response_id: str, **params: Any) -> Any:
        return self._client._pages("responses.list_input_items", {"response_id": response_id}, params)
