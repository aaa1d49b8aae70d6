"""The resource ``client.admin.organization.usage``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationUsage(Resource):
    """``client.admin.organization.usage``."""

    @described
    def costs(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `line_item`, `api_key_id`, `user_id`, `api_source`.
            limit: Maximum number of buckets per page. Default: `7`.
            page: Cursor: the `next_page` of the previous page.
            line_items: Only these line items of the bill, by name.
        """
        return self._client._call("usage.usage_costs", {}, params)

    @described
    def audio_speeches(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_audio_speeches", {}, params)

    @described
    def audio_transcriptions(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_audio_transcriptions", {}, params)

    @described
    def code_interpreter_sessions(self, **params: Any) -> Any:
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
        return self._client._call("usage.usage_code_interpreter_sessions", {}, params)

    @described
    def completions(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`,
                `api_source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_completions", {}, params)

    @described
    def embeddings(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_embeddings", {}, params)

    @described
    def file_search_calls(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `vector_store_id`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_file_search_calls", {}, params)

    @described
    def images(self, **params: Any) -> Any:
        """List generated images over time

        Returns images and requests per time bucket. Group by size or source to split each bucket. Requires an
        admin key.

        ``GET /organization/usage/images``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            end_time: End of the period (exclusive), in Unix seconds.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`.
            sources: Only images that were generated, edited or varied. Values: `image.generation`,
                `image.edit`, `image.variation`.
            sizes: Only images of these sizes, in pixels. Values: `256x256`, `512x512`, `1024x1024`,
                `1792x1792`, `1024x1792`.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
            api_key_ids: Return only results of these API keys.
            models: Return only results of these models.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`, `size`, `source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_images", {}, params)

    @described
    def moderations(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_moderations", {}, params)

    @described
    def vector_stores(self, **params: Any) -> Any:
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
        return self._client._call("usage.usage_vector_stores", {}, params)

    @described
    def web_search_calls(self, **params: Any) -> Any:
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
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`, `context_level`, `api_source`.
            limit: Maximum number of buckets per page.
            page: Cursor: the `next_page` of the previous page.
        """
        return self._client._call("usage.usage_web_search_calls", {}, params)

    @described
    def decisions(self, **params: Any) -> Any:
        """List the usage of decisions over time

        Returns tokens and requests of the Decisions API per time bucket. Requires an admin key.

        ``GET /organization/usage/decisions``

        Args:
            start_time: Required. Start of the period (inclusive), in Unix seconds.
            api_key_ids: Return only results of these API keys.
            batch: Only requests of the Batch API (`true`), or only others (`false`). Both without it.
            bucket_width: Width of each time bucket. Values: `1m`, `1h`, `1d`.
            end_time: End of the period (exclusive), in Unix seconds.
            group_by: Group the results by these fields. Without it, each bucket has one total. Values:
                `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`,
                `api_source`.
            limit: Maximum number of items per page.
            models: Return only results of these models.
            page: Cursor: the `next_page` of the previous page.
            project_ids: Return only results of these projects.
            user_ids: Return only results of these users.
        """
        return self._client._call("organization.decisions_admin_organization_usage", {}, params)


class AsyncAdminOrganizationUsage(AsyncResource):
    """``client.admin.organization.usage`` of an async client."""

    @described_as(AdminOrganizationUsage.costs)
    def costs(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_costs", {}, params)

    @described_as(AdminOrganizationUsage.audio_speeches)
    def audio_speeches(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_audio_speeches", {}, params)

    @described_as(AdminOrganizationUsage.audio_transcriptions)
    def audio_transcriptions(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_audio_transcriptions", {}, params)

    @described_as(AdminOrganizationUsage.code_interpreter_sessions)
    def code_interpreter_sessions(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_code_interpreter_sessions", {}, params)

    @described_as(AdminOrganizationUsage.completions)
    def completions(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_completions", {}, params)

    @described_as(AdminOrganizationUsage.embeddings)
    def embeddings(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_embeddings", {}, params)

    @described_as(AdminOrganizationUsage.file_search_calls)
    def file_search_calls(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_file_search_calls", {}, params)

    @described_as(AdminOrganizationUsage.images)
    def images(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_images", {}, params)

    @described_as(AdminOrganizationUsage.moderations)
    def moderations(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_moderations", {}, params)

    @described_as(AdminOrganizationUsage.vector_stores)
    def vector_stores(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_vector_stores", {}, params)

    @described_as(AdminOrganizationUsage.web_search_calls)
    def web_search_calls(self, **params: Any) -> Any:
        return self._client._pages("usage.usage_web_search_calls", {}, params)

    @described_as(AdminOrganizationUsage.decisions)
    def decisions(self, **params: Any) -> Any:
        return self._client._pages("organization.decisions_admin_organization_usage", {}, params)
