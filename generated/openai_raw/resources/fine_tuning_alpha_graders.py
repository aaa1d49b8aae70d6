"""The resource ``client.fine_tuning.alpha.graders``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.run_grader_response import RunGraderResponse
    from ..models.validate_grader_response import ValidateGraderResponse
    from ..api.fine_tuning.run_grader import RunGraderParams
    from ..api.fine_tuning.validate_grader import ValidateGraderParams


class FineTuningAlphaGraders(Resource):
    """``client.fine_tuning.alpha.graders``."""

    def run(self, **params: Unpack[RunGraderParams]) -> RunGraderResponse:
        """Run grader.

        ``POST /fine_tuning/alpha/graders/run``

        Parameters: grader (required), item, model_sample (required)
        """
        return self._client._call("fine_tuning.run_grader", {}, params)  # type: ignore[no-any-return]

    def validate(self, **params: Unpack[ValidateGraderParams]) -> ValidateGraderResponse:
        """Validate grader.

        ``POST /fine_tuning/alpha/graders/validate``

        Parameters: grader (required)
        """
        return self._client._call("fine_tuning.validate_grader", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningAlphaGradersRaw: ...
        @property
        def with_streaming_response(self) -> FineTuningAlphaGradersStreaming: ...


class AsyncFineTuningAlphaGraders(AsyncResource):
    """``client.fine_tuning.alpha.graders`` of an async client."""

    async def run(self, **params: Unpack[RunGraderParams]) -> RunGraderResponse:
        """Run grader.

        ``POST /fine_tuning/alpha/graders/run``

        Parameters: grader (required), item, model_sample (required)
        """
        return await self._client._call("fine_tuning.run_grader", {}, params)  # type: ignore[no-any-return]

    async def validate(self, **params: Unpack[ValidateGraderParams]) -> ValidateGraderResponse:
        """Validate grader.

        ``POST /fine_tuning/alpha/graders/validate``

        Parameters: grader (required)
        """
        return await self._client._call("fine_tuning.validate_grader", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningAlphaGradersRaw: ...
        @property
        def with_streaming_response(self) -> AsyncFineTuningAlphaGradersStreaming: ...


if TYPE_CHECKING:

    class FineTuningAlphaGradersRaw(Protocol):
        def run(self, **params: Unpack[RunGraderParams]) -> RawResponse[RunGraderResponse]: ...
        def validate(self, **params: Unpack[ValidateGraderParams]) -> RawResponse[ValidateGraderResponse]: ...

    class AsyncFineTuningAlphaGradersRaw(Protocol):
        async def run(self, **params: Unpack[RunGraderParams]) -> RawResponse[RunGraderResponse]: ...
        async def validate(self, **params: Unpack[ValidateGraderParams]) -> RawResponse[ValidateGraderResponse]: ...

    class FineTuningAlphaGradersStreaming(Protocol):
        def run(self, **params: Unpack[RunGraderParams]) -> AbstractContextManager[StreamedResponse[RunGraderResponse]]: ...
        def validate(self, **params: Unpack[ValidateGraderParams]) -> AbstractContextManager[StreamedResponse[ValidateGraderResponse]]: ...

    class AsyncFineTuningAlphaGradersStreaming(Protocol):
        def run(self, **params: Unpack[RunGraderParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunGraderResponse]]: ...
        def validate(self, **params: Unpack[ValidateGraderParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ValidateGraderResponse]]: ...

