"""The resource ``client.models``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.models.delete_model import DeleteModelParams
from ..api.models.list_models import ListModelsParams
from ..api.models.retrieve_model import RetrieveModelParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.delete_model_response import DeleteModelResponse
from ..models.model import Model

class Models(Resource):
    def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Model]:
        """List models

        Lists the models available to your API key, including fine-tuned models.

        ``GET /models``
        """
    def retrieve(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Model:
        """Get a model

        Retrieves a model by its name. A model that is not available to your API key raises a 404 error.

        ``GET /models/{model}``

        Args:
            model: Required. Name of the model.
        """
    def delete(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteModelResponse:
        """Delete a fine-tuned model

        Deletes a fine-tuned model of your organization. Requires the role of owner.

        ``DELETE /models/{model}``

        Args:
            model: Required. Name of the model.
        """
    @property
    def with_raw_response(self) -> ModelsRaw: ...
    @property
    def with_streaming_response(self) -> ModelsStreaming: ...

class AsyncModels(AsyncResource):
    def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Model]:
        """List models

        Lists the models available to your API key, including fine-tuned models.

        ``GET /models``
        """
    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Model:
        """Get a model

        Retrieves a model by its name. A model that is not available to your API key raises a 404 error.

        ``GET /models/{model}``

        Args:
            model: Required. Name of the model.
        """
    async def delete(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteModelResponse:
        """Delete a fine-tuned model

        Deletes a fine-tuned model of your organization. Requires the role of owner.

        ``DELETE /models/{model}``

        Args:
            model: Required. Name of the model.
        """
    @property
    def with_raw_response(self) -> AsyncModelsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncModelsStreaming: ...

class ModelsRaw(Protocol):
    def list(self, **params: Unpack[ListModelsParams]) -> RawResponse[Page[Model]]: ...
    def retrieve(self, model: str, **params: Unpack[RetrieveModelParams]) -> RawResponse[Model]: ...
    def delete(self, model: str, **params: Unpack[DeleteModelParams]) -> RawResponse[DeleteModelResponse]: ...

class AsyncModelsRaw(Protocol):
    async def list(self, **params: Unpack[ListModelsParams]) -> RawResponse[AsyncPage[Model]]: ...
    async def retrieve(self, model: str, **params: Unpack[RetrieveModelParams]) -> RawResponse[Model]: ...
    async def delete(self, model: str, **params: Unpack[DeleteModelParams]) -> RawResponse[DeleteModelResponse]: ...

class ModelsStreaming(Protocol):
    def list(self, **params: Unpack[ListModelsParams]) -> AbstractContextManager[StreamedResponse[Page[Model]]]: ...
    def retrieve(
        self, model: str, **params: Unpack[RetrieveModelParams]
    ) -> AbstractContextManager[StreamedResponse[Model]]: ...
    def delete(
        self, model: str, **params: Unpack[DeleteModelParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteModelResponse]]: ...

class AsyncModelsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListModelsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Model]]]: ...
    def retrieve(
        self, model: str, **params: Unpack[RetrieveModelParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Model]]: ...
    def delete(
        self, model: str, **params: Unpack[DeleteModelParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteModelResponse]]: ...
