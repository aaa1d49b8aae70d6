"""The resource ``client.evals``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_eval_response import DeleteEvalResponse
    from ..models.eval_ import Eval
    from .evals_runs import AsyncEvalsRuns, EvalsRuns
    from ..api.evals.list_evals import ListEvalsParams
    from ..api.evals.create_eval import CreateEvalParams
    from ..api.evals.get_eval import GetEvalParams
    from ..api.evals.update_eval import UpdateEvalParams
    from ..api.evals.delete_eval import DeleteEvalParams


class Evals(Resource):
    """``client.evals``."""

    @cached_property
    def runs(self) -> EvalsRuns:
        """``client.evals.runs``."""
        from .evals_runs import EvalsRuns

        return EvalsRuns(self._client)

    def list(self, **params: Unpack[ListEvalsParams]) -> Page[Eval]:
        """List evals.

        ``GET /evals``

        Parameters: after, limit, order, order_by
        """
        return self._client._call("evals.list_evals", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateEvalParams]) -> Eval:
        """Create eval.

        ``POST /evals``

        Parameters: name, metadata, data_source_config (required), testing_criteria (required)
        """
        return self._client._call("evals.create_eval", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> Eval:
        """Get eval.

        ``GET /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return self._client._call("evals.get_eval", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> Eval:
        """Update eval.

        ``POST /evals/{eval_id}``

        Parameters: eval_id (required), name, metadata
        """
        return self._client._call("evals.update_eval", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> DeleteEvalResponse:
        """Delete eval.

        ``DELETE /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return self._client._call("evals.delete_eval", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EvalsRaw: ...
        @property
        def with_streaming_response(self) -> EvalsStreaming: ...


class AsyncEvals(AsyncResource):
    """``client.evals`` of an async client."""

    @cached_property
    def runs(self) -> AsyncEvalsRuns:
        """``client.evals.runs``."""
        from .evals_runs import AsyncEvalsRuns

        return AsyncEvalsRuns(self._client)

    def list(self, **params: Unpack[ListEvalsParams]) -> AsyncPages[Eval]:
        """List evals.

        ``GET /evals``

        Parameters: after, limit, order, order_by
        """
        return self._client._pages("evals.list_evals", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateEvalParams]) -> Eval:
        """Create eval.

        ``POST /evals``

        Parameters: name, metadata, data_source_config (required), testing_criteria (required)
        """
        return await self._client._call("evals.create_eval", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> Eval:
        """Get eval.

        ``GET /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return await self._client._call("evals.get_eval", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    async def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> Eval:
        """Update eval.

        ``POST /evals/{eval_id}``

        Parameters: eval_id (required), name, metadata
        """
        return await self._client._call("evals.update_eval", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    async def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> DeleteEvalResponse:
        """Delete eval.

        ``DELETE /evals/{eval_id}``

        Parameters: eval_id (required)
        """
        return await self._client._call("evals.delete_eval", {"eval_id": eval_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEvalsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncEvalsStreaming: ...


if TYPE_CHECKING:

    class EvalsRaw(Protocol):
        def list(self, **params: Unpack[ListEvalsParams]) -> RawResponse[Page[Eval]]: ...
        def create(self, **params: Unpack[CreateEvalParams]) -> RawResponse[Eval]: ...
        def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> RawResponse[Eval]: ...
        def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> RawResponse[Eval]: ...
        def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> RawResponse[DeleteEvalResponse]: ...

    class AsyncEvalsRaw(Protocol):
        async def list(self, **params: Unpack[ListEvalsParams]) -> RawResponse[AsyncPage[Eval]]: ...
        async def create(self, **params: Unpack[CreateEvalParams]) -> RawResponse[Eval]: ...
        async def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> RawResponse[Eval]: ...
        async def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> RawResponse[Eval]: ...
        async def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> RawResponse[DeleteEvalResponse]: ...

    class EvalsStreaming(Protocol):
        def list(self, **params: Unpack[ListEvalsParams]) -> AbstractContextManager[StreamedResponse[Page[Eval]]]: ...
        def create(self, **params: Unpack[CreateEvalParams]) -> AbstractContextManager[StreamedResponse[Eval]]: ...
        def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> AbstractContextManager[StreamedResponse[Eval]]: ...
        def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> AbstractContextManager[StreamedResponse[Eval]]: ...
        def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> AbstractContextManager[StreamedResponse[DeleteEvalResponse]]: ...

    class AsyncEvalsStreaming(Protocol):
        def list(self, **params: Unpack[ListEvalsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Eval]]]: ...
        def create(self, **params: Unpack[CreateEvalParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Eval]]: ...
        def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Eval]]: ...
        def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Eval]]: ...
        def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteEvalResponse]]: ...

