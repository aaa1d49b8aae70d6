"""The resource ``client.admin.organization.usage``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationUsage(Resource):
    """``client.admin.organization.usage``."""

    @described
    def costs(self, **params: Any) -> Any:
        """Usage costs.

        ``GET /organization/costs``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Always `1d`. Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            api_key_ids: Only what was done with these API keys, by id.
            group_by: Break the figures down by these fields. Values: `project_id`, `line_item`, `api_key_id`,
                `user_id`, `api_source`.
            limit: The most usage time buckets in one page. Default: `7`.
            page: A cursor: the `next_page` of the page before.
            line_items:
        """
        return self._client._call("usage.usage_costs", {}, params)

    @described
    def audio_speeches(self, **params: Any) -> Any:
        """Usage audio speeches.

        ``GET /organization/usage/audio_speeches``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            models: Only what used these models.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_audio_speeches", {}, params)

    @described
    def audio_transcriptions(self, **params: Any) -> Any:
        """Usage audio transcriptions.

        ``GET /organization/usage/audio_transcriptions``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            models: Only what used these models.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_audio_transcriptions", {}, params)

    @described
    def code_interpreter_sessions(self, **params: Any) -> Any:
        """Usage code interpreter sessions.

        ``GET /organization/usage/code_interpreter_sessions``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            group_by: Break the figures down by these fields.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_code_interpreter_sessions", {}, params)

    @described
    def completions(self, **params: Any) -> Any:
        """Usage completions.

        ``GET /organization/usage/completions``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            models: Only what used these models.
            batch:
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`, `batch`, `service_tier`, `api_source`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_completions", {}, params)

    @described
    def embeddings(self, **params: Any) -> Any:
        """Usage embeddings.

        ``GET /organization/usage/embeddings``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            models: Only what used these models.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_embeddings", {}, params)

    @described
    def file_search_calls(self, **params: Any) -> Any:
        """Usage file search calls.

        ``GET /organization/usage/file_search_calls``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            vector_store_ids: Ids of the vector stores.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `vector_store_id`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_file_search_calls", {}, params)

    @described
    def images(self, **params: Any) -> Any:
        """Usage images.

        ``GET /organization/usage/images``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            sources: Values: `image.generation`, `image.edit`, `image.variation`.
            sizes: Values: `256x256`, `512x512`, `1024x1024`, `1792x1792`, `1024x1792`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            models: Only what used these models.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`, `size`, `source`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_images", {}, params)

    @described
    def moderations(self, **params: Any) -> Any:
        """Usage moderations.

        ``GET /organization/usage/moderations``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            models: Only what used these models.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_moderations", {}, params)

    @described
    def vector_stores(self, **params: Any) -> Any:
        """Usage vector stores.

        ``GET /organization/usage/vector_stores``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            group_by: Break the figures down by these fields.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_vector_stores", {}, params)

    @described
    def web_search_calls(self, **params: Any) -> Any:
        """Usage web search calls.

        ``GET /organization/usage/web_search_calls``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
                Default: `1d`.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
            api_key_ids: Only what was done with these API keys, by id.
            models: Only what used these models.
            context_levels: Values: `low`, `medium`, `high`.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`, `context_level`, `api_source`.
            limit: The most usage time buckets in one page.
            page: A cursor: the `next_page` of the page before.
        """
        return self._client._call("usage.usage_web_search_calls", {}, params)

    @described
    def decisions(self, **params: Any) -> Any:
        """Decisions admin organization usage.

        ``GET /organization/usage/decisions``

        Args:
            start_time: Required. Start of the period, in Unix seconds; the moment itself is included.
            api_key_ids: Only what was done with these API keys, by id.
            batch:
            bucket_width: Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`.
            end_time: End of the period, in Unix seconds; the moment itself is not included.
            group_by: Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`,
                `model`, `batch`, `service_tier`, `api_source`.
            limit: The most datas in one page.
            models: Only what used these models.
            page: A cursor: the `next_page` of the page before.
            project_ids: Only what belongs to these projects, by id.
            user_ids: Only what these users did, by id.
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

