"""The resource ``client.beta.responses.input_items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaResponsesInputItems(Resource):
    """``client.beta.responses.input_items``."""

    @described
    def list(self, response_id: str, **params: Any) -> Any:
        """List the input items of a response (beta)

        Lists the input items of a stored beta response.

        ``GET /responses/{response_id}/input_items?beta=true``

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
            betas: Beta features to enable.
        """
        return self._client._call("responses.beta_list_input_items", {"response_id": response_id}, params)


class AsyncBetaResponsesInputItems(AsyncResource):
    """``client.beta.responses.input_items`` of an async client."""

    @described_as(BetaResponsesInputItems.list)
    def list(self, response_id: str, **params: Any) -> Any:
        return self._client._pages("responses.beta_list_input_items", {"response_id": response_id}, params)
