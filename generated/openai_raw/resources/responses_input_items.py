"""The resource ``client.responses.input_items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class ResponsesInputItems(Resource):
    """``client.responses.input_items``."""

    @described
    def list(self, response_id: str, **params: Any) -> Any:
        """List input items.

        ``GET /responses/{response_id}/input_items``

        Parameters: response_id (required), limit, order, after, include
        """
        return self._client._call("responses.list_input_items", {"response_id": response_id}, params)


class AsyncResponsesInputItems(AsyncResource):
    """``client.responses.input_items`` of an async client."""

    @described
    def list(self, response_id: str, **params: Any) -> Any:
        """List input items.

        ``GET /responses/{response_id}/input_items``

        Parameters: response_id (required), limit, order, after, include
        """
        return self._client._pages("responses.list_input_items", {"response_id": response_id}, params)

