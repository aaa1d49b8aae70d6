"""The resource ``client.admin.organization.usage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.usage_time_bucket import UsageTimeBucket
    from ..api.usage.usage_costs import UsageCostsParams
    from ..api.usage.usage_audio_speeches import UsageAudioSpeechesParams
    from ..api.usage.usage_audio_transcriptions import UsageAudioTranscriptionsParams
    from ..api.usage.usage_code_interpreter_sessions import UsageCodeInterpreterSessionsParams
    from ..api.usage.usage_completions import UsageCompletionsParams
    from ..api.usage.usage_embeddings import UsageEmbeddingsParams
    from ..api.usage.usage_file_search_calls import UsageFileSearchCallsParams
    from ..api.usage.usage_images import UsageImagesParams
    from ..api.usage.usage_moderations import UsageModerationsParams
    from ..api.usage.usage_vector_stores import UsageVectorStoresParams
    from ..api.usage.usage_web_search_calls import UsageWebSearchCallsParams


class AdminOrganizationUsage(Resource):
    """``client.admin.organization.usage``."""

    def costs(self, **params: Unpack[UsageCostsParams]) -> Page[UsageTimeBucket]:
        """Usage costs.

        ``GET /organization/costs``

        Parameters: start_time (required), end_time, bucket_width, project_ids, api_key_ids, group_by, limit,
        page
        """
        return self._client._call("usage.usage_costs", {}, params)  # type: ignore[no-any-return]

    def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> Page[UsageTimeBucket]:
        """Usage audio speeches.

        ``GET /organization/usage/audio_speeches``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_audio_speeches", {}, params)  # type: ignore[no-any-return]

    def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> Page[UsageTimeBucket]:
        """Usage audio transcriptions.

        ``GET /organization/usage/audio_transcriptions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_audio_transcriptions", {}, params)  # type: ignore[no-any-return]

    def code_interpreter_sessions(self, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> Page[UsageTimeBucket]:
        """Usage code interpreter sessions.

        ``GET /organization/usage/code_interpreter_sessions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._call("usage.usage_code_interpreter_sessions", {}, params)  # type: ignore[no-any-return]

    def completions(self, **params: Unpack[UsageCompletionsParams]) -> Page[UsageTimeBucket]:
        """Usage completions.

        ``GET /organization/usage/completions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        batch, group_by, limit, page
        """
        return self._client._call("usage.usage_completions", {}, params)  # type: ignore[no-any-return]

    def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> Page[UsageTimeBucket]:
        """Usage embeddings.

        ``GET /organization/usage/embeddings``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_embeddings", {}, params)  # type: ignore[no-any-return]

    def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> Page[UsageTimeBucket]:
        """Usage file search calls.

        ``GET /organization/usage/file_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids,
        vector_store_ids, group_by, limit, page
        """
        return self._client._call("usage.usage_file_search_calls", {}, params)  # type: ignore[no-any-return]

    def images(self, **params: Unpack[UsageImagesParams]) -> Page[UsageTimeBucket]:
        """Usage images.

        ``GET /organization/usage/images``

        Parameters: start_time (required), end_time, bucket_width, sources, sizes, project_ids, user_ids,
        api_key_ids, models, group_by, limit, page
        """
        return self._client._call("usage.usage_images", {}, params)  # type: ignore[no-any-return]

    def moderations(self, **params: Unpack[UsageModerationsParams]) -> Page[UsageTimeBucket]:
        """Usage moderations.

        ``GET /organization/usage/moderations``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_moderations", {}, params)  # type: ignore[no-any-return]

    def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> Page[UsageTimeBucket]:
        """Usage vector stores.

        ``GET /organization/usage/vector_stores``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._call("usage.usage_vector_stores", {}, params)  # type: ignore[no-any-return]

    def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> Page[UsageTimeBucket]:
        """Usage web search calls.

        ``GET /organization/usage/web_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        context_levels, group_by, limit, page
        """
        return self._client._call("usage.usage_web_search_calls", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationUsageRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationUsageStreaming: ...


class AsyncAdminOrganizationUsage(AsyncResource):
    """``client.admin.organization.usage`` of an async client."""

    def costs(self, **params: Unpack[UsageCostsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage costs.

        ``GET /organization/costs``

        Parameters: start_time (required), end_time, bucket_width, project_ids, api_key_ids, group_by, limit,
        page
        """
        return self._client._pages("usage.usage_costs", {}, params)  # type: ignore[no-any-return]

    def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage audio speeches.

        ``GET /organization/usage/audio_speeches``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_audio_speeches", {}, params)  # type: ignore[no-any-return]

    def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage audio transcriptions.

        ``GET /organization/usage/audio_transcriptions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_audio_transcriptions", {}, params)  # type: ignore[no-any-return]

    def code_interpreter_sessions(self, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage code interpreter sessions.

        ``GET /organization/usage/code_interpreter_sessions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._pages("usage.usage_code_interpreter_sessions", {}, params)  # type: ignore[no-any-return]

    def completions(self, **params: Unpack[UsageCompletionsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage completions.

        ``GET /organization/usage/completions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        batch, group_by, limit, page
        """
        return self._client._pages("usage.usage_completions", {}, params)  # type: ignore[no-any-return]

    def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage embeddings.

        ``GET /organization/usage/embeddings``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_embeddings", {}, params)  # type: ignore[no-any-return]

    def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage file search calls.

        ``GET /organization/usage/file_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids,
        vector_store_ids, group_by, limit, page
        """
        return self._client._pages("usage.usage_file_search_calls", {}, params)  # type: ignore[no-any-return]

    def images(self, **params: Unpack[UsageImagesParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage images.

        ``GET /organization/usage/images``

        Parameters: start_time (required), end_time, bucket_width, sources, sizes, project_ids, user_ids,
        api_key_ids, models, group_by, limit, page
        """
        return self._client._pages("usage.usage_images", {}, params)  # type: ignore[no-any-return]

    def moderations(self, **params: Unpack[UsageModerationsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage moderations.

        ``GET /organization/usage/moderations``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_moderations", {}, params)  # type: ignore[no-any-return]

    def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage vector stores.

        ``GET /organization/usage/vector_stores``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._pages("usage.usage_vector_stores", {}, params)  # type: ignore[no-any-return]

    def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> AsyncPages[UsageTimeBucket]:
        """Usage web search calls.

        ``GET /organization/usage/web_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        context_levels, group_by, limit, page
        """
        return self._client._pages("usage.usage_web_search_calls", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationUsageRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationUsageStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationUsageRaw(Protocol):
        def costs(self, **params: Unpack[UsageCostsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def code_interpreter_sessions(self, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def completions(self, **params: Unpack[UsageCompletionsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def images(self, **params: Unpack[UsageImagesParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def moderations(self, **params: Unpack[UsageModerationsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
        def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...

    class AsyncAdminOrganizationUsageRaw(Protocol):
        async def costs(self, **params: Unpack[UsageCostsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def code_interpreter_sessions(self, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def completions(self, **params: Unpack[UsageCompletionsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def images(self, **params: Unpack[UsageImagesParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def moderations(self, **params: Unpack[UsageModerationsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
        async def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...

    class AdminOrganizationUsageStreaming(Protocol):
        def costs(self, **params: Unpack[UsageCostsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def code_interpreter_sessions(self, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def completions(self, **params: Unpack[UsageCompletionsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def images(self, **params: Unpack[UsageImagesParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def moderations(self, **params: Unpack[UsageModerationsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
        def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...

    class AsyncAdminOrganizationUsageStreaming(Protocol):
        def costs(self, **params: Unpack[UsageCostsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def code_interpreter_sessions(self, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def completions(self, **params: Unpack[UsageCompletionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def images(self, **params: Unpack[UsageImagesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def moderations(self, **params: Unpack[UsageModerationsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
        def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...

