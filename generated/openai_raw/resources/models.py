"""The resource ``client.models``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Models(Resource):
    """``client.models``."""

    @described
    def list(self, **params: Any) -> Any:
        """List models

        Lists the models available to your API key, including fine-tuned models.

        ``GET /models``
        """
        return self._client._call("models.list_models", {}, params)

    @described
    def retrieve(self, model: str, **params: Any) -> Any:
        """Get a model

        Retrieves a model by its name. A model that is not available to your API key raises a 404 error.

        ``GET /models/{model}``

        Args:
            model: Required. Name of the model.
        """
        return self._client._call("models.retrieve_model", {"model": model}, params)

    @described
    def delete(self, model: str, **params: Any) -> Any:
        """Delete a fine-tuned model

        Deletes a fine-tuned model of your organization. Requires the role of owner.

        ``DELETE /models/{model}``

        Args:
            model: Required. Name of the model.
        """
        return self._client._call("models.delete_model", {"model": model}, params)


class AsyncModels(AsyncResource):
    """``client.models`` of an async client."""

    @described_as(Models.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("models.list_models", {}, params)

    @described_as(Models.retrieve)
    async def retrieve(self, model: str, **params: Any) -> Any:
        return await self._client._call("models.retrieve_model", {"model": model}, params)

    @described_as(Models.delete)
    async def delete(self, model: str, **params: Any) -> Any:
        return await self._client._call("models.delete_model", {"model": model}, params)
