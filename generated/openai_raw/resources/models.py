"""The resource ``client.models``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_model_response import DeleteModelResponse
    from ..models.model import Model
    from ..api.models.list_models import ListModelsParams
    from ..api.models.retrieve_model import RetrieveModelParams
    from ..api.models.delete_model import DeleteModelParams


class Models(Resource):
    """``client.models``."""

    def list(self, **params: Unpack[ListModelsParams]) -> Page[Model]:
        """List models.

        ``GET /models``
        """
        return self._client._call("models.list_models", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, model: str, **params: Unpack[RetrieveModelParams]) -> Model:
        """Retrieve model.

        ``GET /models/{model}``

        Parameters: model (required)
        """
        return self._client._call("models.retrieve_model", {"model": model}, params)  # type: ignore[no-any-return]

    def delete(self, model: str, **params: Unpack[DeleteModelParams]) -> DeleteModelResponse:
        """Delete model.

        ``DELETE /models/{model}``

        Parameters: model (required)
        """
        return self._client._call("models.delete_model", {"model": model}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModelsRaw: ...
        @property
        def with_streaming_response(self) -> ModelsStreaming: ...


class AsyncModels(AsyncResource):
    """``client.models`` of an async client."""

    def list(self, **params: Unpack[ListModelsParams]) -> AsyncPages[Model]:
        """List models.

        ``GET /models``
        """
        return self._client._pages("models.list_models", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, model: str, **params: Unpack[RetrieveModelParams]) -> Model:
        """Retrieve model.

        ``GET /models/{model}``

        Parameters: model (required)
        """
        return await self._client._call("models.retrieve_model", {"model": model}, params)  # type: ignore[no-any-return]

    async def delete(self, model: str, **params: Unpack[DeleteModelParams]) -> DeleteModelResponse:
        """Delete model.

        ``DELETE /models/{model}``

        Parameters: model (required)
        """
        return await self._client._call("models.delete_model", {"model": model}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModelsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncModelsStreaming: ...


if TYPE_CHECKING:

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
        def retrieve(self, model: str, **params: Unpack[RetrieveModelParams]) -> AbstractContextManager[StreamedResponse[Model]]: ...
        def delete(self, model: str, **params: Unpack[DeleteModelParams]) -> AbstractContextManager[StreamedResponse[DeleteModelResponse]]: ...

    class AsyncModelsStreaming(Protocol):
        def list(self, **params: Unpack[ListModelsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Model]]]: ...
        def retrieve(self, model: str, **params: Unpack[RetrieveModelParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Model]]: ...
        def delete(self, model: str, **params: Unpack[DeleteModelParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteModelResponse]]: ...

