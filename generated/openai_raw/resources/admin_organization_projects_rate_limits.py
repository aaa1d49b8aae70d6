"""The resource ``client.admin.organization.projects.rate_limits``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationProjectsRateLimits(Resource):
    """``client.admin.organization.projects.rate_limits``."""

    @described
    def list_rate_limits(self, project_id: str, **params: Any) -> Any:
        """List project rate limits.

        ``GET /organization/projects/{project_id}/rate_limits``

        Parameters: project_id (required), limit, after, before
        """
        return self._client._call("projects.list_project_rate_limits", {"project_id": project_id}, params)

    @described
    def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Any) -> Any:
        """Update project rate limits.

        ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``

        Parameters: project_id (required), rate_limit_id (required), max_requests_per_1_minute,
        max_tokens_per_1_minute, max_images_per_1_minute, max_audio_megabytes_per_1_minute,
        max_requests_per_1_day, batch_1_day_max_input_tokens
        """
        return self._client._call("projects.update_project_rate_limits", {"project_id": project_id, "rate_limit_id": rate_limit_id}, params)


class AsyncAdminOrganizationProjectsRateLimits(AsyncResource):
    """``client.admin.organization.projects.rate_limits`` of an async client."""

    @described
    def list_rate_limits(self, project_id: str, **params: Any) -> Any:
        """List project rate limits.

        ``GET /organization/projects/{project_id}/rate_limits``

        Parameters: project_id (required), limit, after, before
        """
        return self._client._pages("projects.list_project_rate_limits", {"project_id": project_id}, params)

    @described
    async def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Any) -> Any:
        """Update project rate limits.

        ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``

        Parameters: project_id (required), rate_limit_id (required), max_requests_per_1_minute,
        max_tokens_per_1_minute, max_images_per_1_minute, max_audio_megabytes_per_1_minute,
        max_requests_per_1_day, batch_1_day_max_input_tokens
        """
        return await self._client._call("projects.update_project_rate_limits", {"project_id": project_id, "rate_limit_id": rate_limit_id}, params)

