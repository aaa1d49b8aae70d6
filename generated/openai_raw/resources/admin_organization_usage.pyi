"""The resource ``client.admin.organization.usage``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.organization.decisions_admin_organization_usage import DecisionsAdminOrganizationUsageParams
from ..api.usage.usage_audio_speeches import UsageAudioSpeechesParams
from ..api.usage.usage_audio_transcriptions import UsageAudioTranscriptionsParams
from ..api.usage.usage_code_interpreter_sessions import UsageCodeInterpreterSessionsParams
from ..api.usage.usage_completions import UsageCompletionsParams
from ..api.usage.usage_costs import UsageCostsParams
from ..api.usage.usage_embeddings import UsageEmbeddingsParams
from ..api.usage.usage_file_search_calls import UsageFileSearchCallsParams
from ..api.usage.usage_images import UsageImagesParams
from ..api.usage.usage_moderations import UsageModerationsParams
from ..api.usage.usage_vector_stores import UsageVectorStoresParams
from ..api.usage.usage_web_search_calls import UsageWebSearchCallsParams
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
from ..models.enums import (
    DecisionsAdminOrganizationUsageBucketWidthInput,
    DecisionsAdminOrganizationUsageGroupByItemInput,
    UsageAudioSpeechesBucketWidthInput,
    UsageAudioSpeechesGroupByItemInput,
    UsageAudioTranscriptionsBucketWidthInput,
    UsageAudioTranscriptionsGroupByItemInput,
    UsageCodeInterpreterSessionsBucketWidthInput,
    UsageCompletionsBucketWidthInput,
    UsageCompletionsGroupByItemInput,
    UsageCostsGroupByItemInput,
    UsageEmbeddingsBucketWidthInput,
    UsageEmbeddingsGroupByItemInput,
    UsageFileSearchCallsBucketWidthInput,
    UsageFileSearchCallsGroupByItemInput,
    UsageImagesBucketWidthInput,
    UsageImagesGroupByItemInput,
    UsageImagesSizesItemInput,
    UsageImagesSourcesItemInput,
    UsageModerationsBucketWidthInput,
    UsageModerationsGroupByItemInput,
    UsageVectorStoresBucketWidthInput,
    UsageWebSearchCallsBucketWidthInput,
    UsageWebSearchCallsContextLevelsItemInput,
    UsageWebSearchCallsGroupByItemInput,
)
from ..models.usage_decisions_response import UsageDecisionsResponseDataItem
from ..models.usage_response import UsageTimeBucket
from ..types import PointInTime

class AdminOrganizationUsage(Resource):
    def costs(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageCostsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        line_items: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the costs of the organization over time

        Returns money spent per day, as buckets of results. Group by project, line item or API key to split each
        bucket. Requires an admin key.

        ``GET /organization/costs``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Always `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            api_key_ids: Return only results of these API keys.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `line_item`, `api_key_id`, `user_id`, `api_source`.
            limit: Maximum number of buckets per page. Default: `7`.
            page: Cursor: the `next_page` of the previous page.
            line_items: Only these line items of the bill, by name.
        """
    def audio_speeches(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageAudioSpeechesBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageAudioSpeechesGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the usage of speech over time

        Returns spoken characters and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/audio_speeches``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def audio_transcriptions(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageAudioTranscriptionsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageAudioTranscriptionsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the usage of transcription over time

        Returns transcribed seconds and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/audio_transcriptions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def code_interpreter_sessions(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageCodeInterpreterSessionsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the code interpreter sessions over time

        Returns how many sessions ran per time bucket. Requires an admin key.

        ``GET /organization/usage/code_interpreter_sessions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            group_by: Group the results by these fields. Without it, each bucket has one total.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def completions(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageCompletionsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        batch: bool | Omit = ...,
        group_by: Sequence[UsageCompletionsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the tokens of completions and responses over time

        Returns input and output tokens, cached and audio tokens apart, and requests per time bucket. Requires
        an admin key.

        ``GET /organization/usage/completions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            batch: Only requests of the Batch API (`true`), or only others (`false`). Both without it.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`, `api_source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def embeddings(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageEmbeddingsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageEmbeddingsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the tokens of embeddings over time

        Returns input tokens and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/embeddings``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def file_search_calls(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageFileSearchCallsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        vector_store_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageFileSearchCallsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the file search calls over time

        Returns how often the file search tool was called per time bucket. Requires an admin key.

        ``GET /organization/usage/file_search_calls``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            vector_store_ids: Ids of the vector stores.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `vector_store_id`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def images(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageImagesBucketWidthInput | Omit = ...,
        sources: Sequence[UsageImagesSourcesItemInput] | Omit = ...,
        sizes: Sequence[UsageImagesSizesItemInput] | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageImagesGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List generated images over time

        Returns images and requests per time bucket. Group by size or source to split each bucket. Requires an
        admin key.

        ``GET /organization/usage/images``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            sources: Only images that were generated, edited or varied. Values: `image.generation`, `image.edit`, `image.variation`.
            sizes: Only images of these sizes, in pixels. Values: `256x256`, `512x512`, `1024x1024`, `1792x1792`, `1024x1792`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `size`, `source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def moderations(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageModerationsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageModerationsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the tokens of moderations over time

        Returns input tokens and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/moderations``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def vector_stores(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageVectorStoresBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the storage of vector stores over time

        Returns the bytes stored per time bucket. Requires an admin key.

        ``GET /organization/usage/vector_stores``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            group_by: Group the results by these fields. Without it, each bucket has one total.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def web_search_calls(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageWebSearchCallsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        context_levels: Sequence[UsageWebSearchCallsContextLevelsItemInput] | Omit = ...,
        group_by: Sequence[UsageWebSearchCallsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageTimeBucket]:
        """List the web search calls over time

        Returns how often the web search tool was called per time bucket. Requires an admin key.

        ``GET /organization/usage/web_search_calls``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            context_levels: Only calls with these amounts of search context. Values: `low`, `medium`, `high`.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `context_level`, `api_source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def decisions(
        self,
        *,
        start_time: PointInTime,
        api_key_ids: Sequence[str] | Omit | None = ...,
        batch: bool | Omit | None = ...,
        bucket_width: DecisionsAdminOrganizationUsageBucketWidthInput | Omit | None = ...,
        end_time: int | Omit | None = ...,
        group_by: Sequence[DecisionsAdminOrganizationUsageGroupByItemInput] | Omit | None = ...,
        limit: int | Omit | None = ...,
        models: Sequence[str] | Omit | None = ...,
        page: str | Omit | None = ...,
        project_ids: Sequence[str] | Omit | None = ...,
        user_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[UsageDecisionsResponseDataItem]:
        """List the usage of decisions over time

        Returns tokens and requests of the Decisions API per time bucket. Requires an admin key.

        ``GET /organization/usage/decisions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            api_key_ids: Return only results of these API keys.
            batch: Only requests of the Batch API (`true`), or only others (`false`). Both without it.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`.
            end_time: End of the period (exclusive), in Unix seconds.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`, `api_source`.
            limit: Maximum number of items per page.
            models: Return only results of these models.
            page: Cursor: the `next_page` of the previous page.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationUsageRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationUsageStreaming: ...

class AsyncAdminOrganizationUsage(AsyncResource):
    def costs(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: Literal["1d"] | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageCostsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        line_items: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the costs of the organization over time

        Returns money spent per day, as buckets of results. Group by project, line item or API key to split each
        bucket. Requires an admin key.

        ``GET /organization/costs``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Always `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            api_key_ids: Return only results of these API keys.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `line_item`, `api_key_id`, `user_id`, `api_source`.
            limit: Maximum number of buckets per page. Default: `7`.
            page: Cursor: the `next_page` of the previous page.
            line_items: Only these line items of the bill, by name.
        """
    def audio_speeches(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageAudioSpeechesBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageAudioSpeechesGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the usage of speech over time

        Returns spoken characters and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/audio_speeches``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def audio_transcriptions(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageAudioTranscriptionsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageAudioTranscriptionsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the usage of transcription over time

        Returns transcribed seconds and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/audio_transcriptions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def code_interpreter_sessions(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageCodeInterpreterSessionsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the code interpreter sessions over time

        Returns how many sessions ran per time bucket. Requires an admin key.

        ``GET /organization/usage/code_interpreter_sessions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            group_by: Group the results by these fields. Without it, each bucket has one total.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def completions(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageCompletionsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        batch: bool | Omit = ...,
        group_by: Sequence[UsageCompletionsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the tokens of completions and responses over time

        Returns input and output tokens, cached and audio tokens apart, and requests per time bucket. Requires
        an admin key.

        ``GET /organization/usage/completions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            batch: Only requests of the Batch API (`true`), or only others (`false`). Both without it.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`, `api_source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def embeddings(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageEmbeddingsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageEmbeddingsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the tokens of embeddings over time

        Returns input tokens and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/embeddings``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def file_search_calls(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageFileSearchCallsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        vector_store_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageFileSearchCallsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the file search calls over time

        Returns how often the file search tool was called per time bucket. Requires an admin key.

        ``GET /organization/usage/file_search_calls``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            vector_store_ids: Ids of the vector stores.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `vector_store_id`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def images(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageImagesBucketWidthInput | Omit = ...,
        sources: Sequence[UsageImagesSourcesItemInput] | Omit = ...,
        sizes: Sequence[UsageImagesSizesItemInput] | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageImagesGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List generated images over time

        Returns images and requests per time bucket. Group by size or source to split each bucket. Requires an
        admin key.

        ``GET /organization/usage/images``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            sources: Only images that were generated, edited or varied. Values: `image.generation`, `image.edit`, `image.variation`.
            sizes: Only images of these sizes, in pixels. Values: `256x256`, `512x512`, `1024x1024`, `1792x1792`, `1024x1792`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `size`, `source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def moderations(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageModerationsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        group_by: Sequence[UsageModerationsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the tokens of moderations over time

        Returns input tokens and requests per time bucket. Requires an admin key.

        ``GET /organization/usage/moderations``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def vector_stores(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageVectorStoresBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        group_by: Sequence[Literal["project_id"]] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the storage of vector stores over time

        Returns the bytes stored per time bucket. Requires an admin key.

        ``GET /organization/usage/vector_stores``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            group_by: Group the results by these fields. Without it, each bucket has one total.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def web_search_calls(
        self,
        *,
        start_time: PointInTime,
        end_time: PointInTime | Omit = ...,
        bucket_width: UsageWebSearchCallsBucketWidthInput | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        user_ids: Sequence[str] | Omit = ...,
        api_key_ids: Sequence[str] | Omit = ...,
        models: Sequence[str] | Omit = ...,
        context_levels: Sequence[UsageWebSearchCallsContextLevelsItemInput] | Omit = ...,
        group_by: Sequence[UsageWebSearchCallsGroupByItemInput] | Omit = ...,
        limit: int | Omit = ...,
        page: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageTimeBucket]:
        """List the web search calls over time

        Returns how often the web search tool was called per time bucket. Requires an admin key.

        ``GET /organization/usage/web_search_calls``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            context_levels: Only calls with these amounts of search context. Values: `low`, `medium`, `high`.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `context_level`, `api_source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
    def decisions(
        self,
        *,
        start_time: PointInTime,
        api_key_ids: Sequence[str] | Omit | None = ...,
        batch: bool | Omit | None = ...,
        bucket_width: DecisionsAdminOrganizationUsageBucketWidthInput | Omit | None = ...,
        end_time: int | Omit | None = ...,
        group_by: Sequence[DecisionsAdminOrganizationUsageGroupByItemInput] | Omit | None = ...,
        limit: int | Omit | None = ...,
        models: Sequence[str] | Omit | None = ...,
        page: str | Omit | None = ...,
        project_ids: Sequence[str] | Omit | None = ...,
        user_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[UsageDecisionsResponseDataItem]:
        """List the usage of decisions over time

        Returns tokens and requests of the Decisions API per time bucket. Requires an admin key.

        ``GET /organization/usage/decisions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            api_key_ids: Return only results of these API keys.
            batch: Only requests of the Batch API (`true`), or only others (`false`). Both without it.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`.
            end_time: End of the period (exclusive), in Unix seconds.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`, `api_source`.
            limit: Maximum number of items per page.
            models: Return only results of these models.
            page: Cursor: the `next_page` of the previous page.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationUsageRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationUsageStreaming: ...

class AdminOrganizationUsageRaw(Protocol):
    def costs(self, **params: Unpack[UsageCostsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def audio_transcriptions(
        self, **params: Unpack[UsageAudioTranscriptionsParams]
    ) -> RawResponse[Page[UsageTimeBucket]]: ...
    def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsParams]
    ) -> RawResponse[Page[UsageTimeBucket]]: ...
    def completions(self, **params: Unpack[UsageCompletionsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def images(self, **params: Unpack[UsageImagesParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def moderations(self, **params: Unpack[UsageModerationsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> RawResponse[Page[UsageTimeBucket]]: ...
    def decisions(
        self, **params: Unpack[DecisionsAdminOrganizationUsageParams]
    ) -> RawResponse[Page[UsageDecisionsResponseDataItem]]: ...

class AsyncAdminOrganizationUsageRaw(Protocol):
    async def costs(self, **params: Unpack[UsageCostsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def audio_speeches(
        self, **params: Unpack[UsageAudioSpeechesParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def audio_transcriptions(
        self, **params: Unpack[UsageAudioTranscriptionsParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def completions(
        self, **params: Unpack[UsageCompletionsParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def file_search_calls(
        self, **params: Unpack[UsageFileSearchCallsParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def images(self, **params: Unpack[UsageImagesParams]) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def moderations(
        self, **params: Unpack[UsageModerationsParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def vector_stores(
        self, **params: Unpack[UsageVectorStoresParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def web_search_calls(
        self, **params: Unpack[UsageWebSearchCallsParams]
    ) -> RawResponse[AsyncPage[UsageTimeBucket]]: ...
    async def decisions(
        self, **params: Unpack[DecisionsAdminOrganizationUsageParams]
    ) -> RawResponse[AsyncPage[UsageDecisionsResponseDataItem]]: ...

class AdminOrganizationUsageStreaming(Protocol):
    def costs(
        self, **params: Unpack[UsageCostsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def audio_speeches(
        self, **params: Unpack[UsageAudioSpeechesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def audio_transcriptions(
        self, **params: Unpack[UsageAudioTranscriptionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def completions(
        self, **params: Unpack[UsageCompletionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def embeddings(
        self, **params: Unpack[UsageEmbeddingsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def file_search_calls(
        self, **params: Unpack[UsageFileSearchCallsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def images(
        self, **params: Unpack[UsageImagesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def moderations(
        self, **params: Unpack[UsageModerationsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def vector_stores(
        self, **params: Unpack[UsageVectorStoresParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def web_search_calls(
        self, **params: Unpack[UsageWebSearchCallsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageTimeBucket]]]: ...
    def decisions(
        self, **params: Unpack[DecisionsAdminOrganizationUsageParams]
    ) -> AbstractContextManager[StreamedResponse[Page[UsageDecisionsResponseDataItem]]]: ...

class AsyncAdminOrganizationUsageStreaming(Protocol):
    def costs(
        self, **params: Unpack[UsageCostsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def audio_speeches(
        self, **params: Unpack[UsageAudioSpeechesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def audio_transcriptions(
        self, **params: Unpack[UsageAudioTranscriptionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def completions(
        self, **params: Unpack[UsageCompletionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def embeddings(
        self, **params: Unpack[UsageEmbeddingsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def file_search_calls(
        self, **params: Unpack[UsageFileSearchCallsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def images(
        self, **params: Unpack[UsageImagesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def moderations(
        self, **params: Unpack[UsageModerationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def vector_stores(
        self, **params: Unpack[UsageVectorStoresParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def web_search_calls(
        self, **params: Unpack[UsageWebSearchCallsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageTimeBucket]]]: ...
    def decisions(
        self, **params: Unpack[DecisionsAdminOrganizationUsageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[UsageDecisionsResponseDataItem]]]: ...
