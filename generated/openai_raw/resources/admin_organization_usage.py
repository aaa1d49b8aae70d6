"""The resource ``client.admin.organization.usage``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationUsage(Resource):
    """``client.admin.organization.usage``."""

    @described
    def costs(self, **params: Any) -> Any:
        """Usage costs.

        ``GET /organization/costs``

        Parameters: start_time (required), end_time, bucket_width, project_ids, api_key_ids, group_by, limit,
        page, line_items
        """
        return self._client._call("usage.usage_costs", {}, params)

    @described
    def audio_speeches(self, **params: Any) -> Any:
        """Usage audio speeches.

        ``GET /organization/usage/audio_speeches``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_audio_speeches", {}, params)

    @described
    def audio_transcriptions(self, **params: Any) -> Any:
        """Usage audio transcriptions.

        ``GET /organization/usage/audio_transcriptions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_audio_transcriptions", {}, params)

    @described
    def code_interpreter_sessions(self, **params: Any) -> Any:
        """Usage code interpreter sessions.

        ``GET /organization/usage/code_interpreter_sessions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._call("usage.usage_code_interpreter_sessions", {}, params)

    @described
    def completions(self, **params: Any) -> Any:
        """Usage completions.

        ``GET /organization/usage/completions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        batch, group_by, limit, page
        """
        return self._client._call("usage.usage_completions", {}, params)

    @described
    def embeddings(self, **params: Any) -> Any:
        """Usage embeddings.

        ``GET /organization/usage/embeddings``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_embeddings", {}, params)

    @described
    def file_search_calls(self, **params: Any) -> Any:
        """Usage file search calls.

        ``GET /organization/usage/file_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids,
        vector_store_ids, group_by, limit, page
        """
        return self._client._call("usage.usage_file_search_calls", {}, params)

    @described
    def images(self, **params: Any) -> Any:
        """Usage images.

        ``GET /organization/usage/images``

        Parameters: start_time (required), end_time, bucket_width, sources, sizes, project_ids, user_ids,
        api_key_ids, models, group_by, limit, page
        """
        return self._client._call("usage.usage_images", {}, params)

    @described
    def moderations(self, **params: Any) -> Any:
        """Usage moderations.

        ``GET /organization/usage/moderations``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._call("usage.usage_moderations", {}, params)

    @described
    def vector_stores(self, **params: Any) -> Any:
        """Usage vector stores.

        ``GET /organization/usage/vector_stores``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._call("usage.usage_vector_stores", {}, params)

    @described
    def web_search_calls(self, **params: Any) -> Any:
        """Usage web search calls.

        ``GET /organization/usage/web_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        context_levels, group_by, limit, page
        """
        return self._client._call("usage.usage_web_search_calls", {}, params)

    @described
    def decisions(self, **params: Any) -> Any:
        """Decisions admin organization usage.

        ``GET /organization/usage/decisions``

        Parameters: start_time (required), api_key_ids, batch, bucket_width, end_time, group_by, limit, models,
        page, project_ids, user_ids
        """
        return self._client._call("organization.decisions_admin_organization_usage", {}, params)


class AsyncAdminOrganizationUsage(AsyncResource):
    """``client.admin.organization.usage`` of an async client."""

    @described
    def costs(self, **params: Any) -> Any:
        """Usage costs.

        ``GET /organization/costs``

        Parameters: start_time (required), end_time, bucket_width, project_ids, api_key_ids, group_by, limit,
        page, line_items
        """
        return self._client._pages("usage.usage_costs", {}, params)

    @described
    def audio_speeches(self, **params: Any) -> Any:
        """Usage audio speeches.

        ``GET /organization/usage/audio_speeches``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_audio_speeches", {}, params)

    @described
    def audio_transcriptions(self, **params: Any) -> Any:
        """Usage audio transcriptions.

        ``GET /organization/usage/audio_transcriptions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_audio_transcriptions", {}, params)

    @described
    def code_interpreter_sessions(self, **params: Any) -> Any:
        """Usage code interpreter sessions.

        ``GET /organization/usage/code_interpreter_sessions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._pages("usage.usage_code_interpreter_sessions", {}, params)

    @described
    def completions(self, **params: Any) -> Any:
        """Usage completions.

        ``GET /organization/usage/completions``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        batch, group_by, limit, page
        """
        return self._client._pages("usage.usage_completions", {}, params)

    @described
    def embeddings(self, **params: Any) -> Any:
        """Usage embeddings.

        ``GET /organization/usage/embeddings``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_embeddings", {}, params)

    @described
    def file_search_calls(self, **params: Any) -> Any:
        """Usage file search calls.

        ``GET /organization/usage/file_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids,
        vector_store_ids, group_by, limit, page
        """
        return self._client._pages("usage.usage_file_search_calls", {}, params)

    @described
    def images(self, **params: Any) -> Any:
        """Usage images.

        ``GET /organization/usage/images``

        Parameters: start_time (required), end_time, bucket_width, sources, sizes, project_ids, user_ids,
        api_key_ids, models, group_by, limit, page
        """
        return self._client._pages("usage.usage_images", {}, params)

    @described
    def moderations(self, **params: Any) -> Any:
        """Usage moderations.

        ``GET /organization/usage/moderations``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        group_by, limit, page
        """
        return self._client._pages("usage.usage_moderations", {}, params)

    @described
    def vector_stores(self, **params: Any) -> Any:
        """Usage vector stores.

        ``GET /organization/usage/vector_stores``

        Parameters: start_time (required), end_time, bucket_width, project_ids, group_by, limit, page
        """
        return self._client._pages("usage.usage_vector_stores", {}, params)

    @described
    def web_search_calls(self, **params: Any) -> Any:
        """Usage web search calls.

        ``GET /organization/usage/web_search_calls``

        Parameters: start_time (required), end_time, bucket_width, project_ids, user_ids, api_key_ids, models,
        context_levels, group_by, limit, page
        """
        return self._client._pages("usage.usage_web_search_calls", {}, params)

    @described
    def decisions(self, **params: Any) -> Any:
        """Decisions admin organization usage.

        ``GET /organization/usage/decisions``

        Parameters: start_time (required), api_key_ids, batch, bucket_width, end_time, group_by, limit, models,
        page, project_ids, user_ids
        """
        return self._client._pages("organization.decisions_admin_organization_usage", {}, params)

