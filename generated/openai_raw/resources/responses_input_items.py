"""The resource ``client.responses.input_items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class ResponsesInputItems(Resource):
    """``client.responses.input_items``."""

    @described
    def list(self, response_id: str, **params: Any) -> Any:
        """List the input items of a response

        Page through the items that a stored response was made from, including those of the conversation before
        it.

        ``GET /responses/{response_id}/input_items``

        Args:
            response_id: Required. Id of the response.
            limit: The most items in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            after: A cursor: gives the items that follow the one with this id, the `last_id` of the page before.
            include: Further data to put into the answer, which is left out otherwise. Values:
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
