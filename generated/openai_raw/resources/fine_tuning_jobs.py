"""The resource ``client.fine_tuning.jobs``."""

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
    from ..models.fine_tuning_job import FineTuningJob
    from ..models.fine_tuning_job_event import FineTuningJobEvent
    from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints
    from ..api.fine_tuning.list_paginated_fine_tuning_jobs import ListPaginatedFineTuningJobsParams
    from ..api.fine_tuning.create_fine_tuning_job import CreateFineTuningJobParams
    from ..api.fine_tuning.retrieve_fine_tuning_job import RetrieveFineTuningJobParams
    from ..api.fine_tuning.cancel_fine_tuning_job import CancelFineTuningJobParams
    from ..api.fine_tuning.list_fine_tuning_events import ListFineTuningEventsParams
    from ..api.fine_tuning.pause_fine_tuning_job import PauseFineTuningJobParams
    from ..api.fine_tuning.resume_fine_tuning_job import ResumeFineTuningJobParams


class FineTuningJobs(Resource):
    """``client.fine_tuning.jobs``."""

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """``client.fine_tuning.jobs.checkpoints``."""
        from .fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

        return FineTuningJobsCheckpoints(self._client)

    def list(self, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> Page[FineTuningJob]:
        """List paginated fine tuning jobs.

        ``GET /fine_tuning/jobs``

        Parameters: after, limit, metadata
        """
        return self._client._call("fine_tuning.list_paginated_fine_tuning_jobs", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateFineTuningJobParams]) -> FineTuningJob:
        """Create fine tuning job.

        ``POST /fine_tuning/jobs``

        Parameters: model (required), training_file (required), hyperparameters, suffix, validation_file,
        integrations, seed, method, metadata
        """
        return self._client._call("fine_tuning.create_fine_tuning_job", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]) -> FineTuningJob:
        """Retrieve fine tuning job.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.retrieve_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    def cancel(self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]) -> FineTuningJob:
        """Cancel fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.cancel_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    def list_events(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]) -> Page[FineTuningJobEvent]:
        """List fine tuning events.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._call("fine_tuning.list_fine_tuning_events", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    def pause(self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]) -> FineTuningJob:
        """Pause fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.pause_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    def resume(self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]) -> FineTuningJob:
        """Resume fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.resume_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningJobsRaw: ...
        @property
        def with_streaming_response(self) -> FineTuningJobsStreaming: ...


class AsyncFineTuningJobs(AsyncResource):
    """``client.fine_tuning.jobs`` of an async client."""

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """``client.fine_tuning.jobs.checkpoints``."""
        from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints

        return AsyncFineTuningJobsCheckpoints(self._client)

    def list(self, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> AsyncPages[FineTuningJob]:
        """List paginated fine tuning jobs.

        ``GET /fine_tuning/jobs``

        Parameters: after, limit, metadata
        """
        return self._client._pages("fine_tuning.list_paginated_fine_tuning_jobs", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateFineTuningJobParams]) -> FineTuningJob:
        """Create fine tuning job.

        ``POST /fine_tuning/jobs``

        Parameters: model (required), training_file (required), hyperparameters, suffix, validation_file,
        integrations, seed, method, metadata
        """
        return await self._client._call("fine_tuning.create_fine_tuning_job", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]) -> FineTuningJob:
        """Retrieve fine tuning job.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.retrieve_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    async def cancel(self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]) -> FineTuningJob:
        """Cancel fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.cancel_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    def list_events(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]) -> AsyncPages[FineTuningJobEvent]:
        """List fine tuning events.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._pages("fine_tuning.list_fine_tuning_events", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    async def pause(self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]) -> FineTuningJob:
        """Pause fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.pause_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    async def resume(self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]) -> FineTuningJob:
        """Resume fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.resume_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningJobsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncFineTuningJobsStreaming: ...


if TYPE_CHECKING:

    class FineTuningJobsRaw(Protocol):
        def list(self, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> RawResponse[Page[FineTuningJob]]: ...
        def create(self, **params: Unpack[CreateFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        def cancel(self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        def list_events(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]) -> RawResponse[Page[FineTuningJobEvent]]: ...
        def pause(self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        def resume(self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...

    class AsyncFineTuningJobsRaw(Protocol):
        async def list(self, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> RawResponse[AsyncPage[FineTuningJob]]: ...
        async def create(self, **params: Unpack[CreateFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        async def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        async def cancel(self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        async def list_events(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]) -> RawResponse[AsyncPage[FineTuningJobEvent]]: ...
        async def pause(self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
        async def resume(self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...

    class FineTuningJobsStreaming(Protocol):
        def list(self, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> AbstractContextManager[StreamedResponse[Page[FineTuningJob]]]: ...
        def create(self, **params: Unpack[CreateFineTuningJobParams]) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
        def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
        def cancel(self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
        def list_events(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]) -> AbstractContextManager[StreamedResponse[Page[FineTuningJobEvent]]]: ...
        def pause(self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
        def resume(self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...

    class AsyncFineTuningJobsStreaming(Protocol):
        def list(self, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningJob]]]: ...
        def create(self, **params: Unpack[CreateFineTuningJobParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
        def retrieve(self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
        def cancel(self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
        def list_events(self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningJobEvent]]]: ...
        def pause(self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
        def resume(self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...

