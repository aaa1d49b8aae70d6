"""The resource ``client.beta.responses.input_items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaResponsesInputItems(Resource):
    """``client.beta.responses.input_items``."""

    @described
    def list(self, response_id: str, **params: Any) -> Any:
        """Beta list input items.

        ``GET /responses/{response_id}/input_items?beta=true``

        Parameters: response_id (required), limit, order, after, include, betas
        """
        return self._client._call("responses.beta_list_input_items", {"response_id": response_id}, params)


class AsyncBetaResponsesInputItems(AsyncResource):
    """``client.beta.responses.input_items`` of an async client."""

    @described
    def list(self, response_id: str, **params: Any) -> Any:
        """Beta list input items.

        ``GET /responses/{response_id}/input_items?beta=true``

        Parameters: response_id (required), limit, order, after, include, betas
        """
        return self._client._pages("responses.beta_list_input_items", {"response_id": response_id}, params)

