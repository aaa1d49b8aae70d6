"""The resource ``client.fine_tuning.jobs.checkpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint
    from ..api.fine_tuning.list_fine_tuning_job_checkpoints import ListFineTuningJobCheckpointsParams


class FineTuningJobsCheckpoints(Resource):
    """``client.fine_tuning.jobs.checkpoints``."""

    def list(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> Page[FineTuningJobCheckpoint]:
        """List fine tuning job checkpoints.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._call("fine_tuning.list_fine_tuning_job_checkpoints", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningJobsCheckpointsRaw: ...
        @property
        def with_streaming_response(self) -> FineTuningJobsCheckpointsStreaming: ...


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """``client.fine_tuning.jobs.checkpoints`` of an async client."""

    def list(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> AsyncPages[FineTuningJobCheckpoint]:
        """List fine tuning job checkpoints.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._pages("fine_tuning.list_fine_tuning_job_checkpoints", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningJobsCheckpointsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncFineTuningJobsCheckpointsStreaming: ...


if TYPE_CHECKING:

    class FineTuningJobsCheckpointsRaw(Protocol):
        def list(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> RawResponse[Page[FineTuningJobCheckpoint]]: ...

    class AsyncFineTuningJobsCheckpointsRaw(Protocol):
        async def list(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> RawResponse[AsyncPage[FineTuningJobCheckpoint]]: ...

    class FineTuningJobsCheckpointsStreaming(Protocol):
        def list(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> AbstractContextManager[StreamedResponse[Page[FineTuningJobCheckpoint]]]: ...

    class AsyncFineTuningJobsCheckpointsStreaming(Protocol):
        def list(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningJobCheckpoint]]]: ...

